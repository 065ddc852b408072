// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Press.h"

#include "app/summary/PrintStyle.h"
#include "app/summary/Progress.h"
#include "app/summary/ReportPages.h"
#include "app/theme/Tokens.h"

#include <QPainter>

#include <optional>
#include <utility>

namespace charrette::app {

/// What lies on the press.
struct Press::Workshop {
    std::optional<ReportPages> pages;
    int edition = 0;
};

namespace {

QImage drawnPage(const ReportPages& pages, int page, QSize size)
{
    QImage sheet{size, QImage::Format_RGB32};
    sheet.fill(lightTokens().surface); // Paper is white by night too.
    QPainter painter{&sheet};
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(size.width() / pageWidth, size.height() / pageHeight);
    pages.paint(painter, page);
    return sheet;
}

} // namespace

Press::Press(QObject* parent)
    : QObject{parent}
    , m_hand{new QObject}
    , m_workshop{std::make_shared<Workshop>()}
    , m_shown{std::make_shared<std::atomic<int>>(0)}
{
    m_hand->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_hand, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

Press::~Press()
{
    if (m_progress)
        m_progress->giveUp();
    *m_shown = 0;
    QMetaObject::invokeMethod(
        m_hand, [workshop = m_workshop] { workshop->pages.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Press::layOut(summary::Report report)
{
    if (m_progress)
        m_progress->giveUp();
    m_progress = std::make_shared<Progress>();
    *m_shown = ++m_edition;
    QMetaObject::invokeMethod(m_hand,
        [this, workshop = m_workshop, progress = m_progress, edition = m_edition,
            report = std::move(report)] {
            try {
                workshop->pages.emplace(report, progress.get());
            } catch (const Progress::GivenUp&) {
                workshop->pages.reset();
                return;
            }
            workshop->edition = edition;
            QStringList texts;
            for (int page = 0; page < workshop->pages->count(); ++page)
                texts.append(workshop->pages->text(page));
            // The destructor waits for this thread, so there is somebody to tell.
            QMetaObject::invokeMethod(this, [this, edition, texts] { finish(edition, texts); });
        });
}

void Press::finish(int edition, const QStringList& texts)
{
    if (edition != m_edition)
        return;
    m_progress.reset();
    emit laidOut(texts);
}

void Press::draw(int page, QSize size)
{
    QMetaObject::invokeMethod(
        m_hand, [this, workshop = m_workshop, shown = m_shown, edition = m_edition, page, size] {
            const bool isWanted = workshop->edition == edition && *shown == edition;
            if (!isWanted || !workshop->pages || page >= workshop->pages->count())
                return;
            const auto sheet = drawnPage(*workshop->pages, page, size);
            QMetaObject::invokeMethod(this, [this, edition, page, sheet] {
                if (edition == m_edition)
                    emit drawn(page, sheet);
            });
        });
}

} // namespace charrette::app
