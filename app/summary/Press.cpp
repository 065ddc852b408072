// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Press.h"

#include "app/document/Threads.h"
#include "app/summary/PaperPages.h"
#include "app/summary/Progress.h"
#include "app/theme/Tokens.h"

#include <QLoggingCategory>
#include <QPainter>

#include <exception>
#include <utility>

namespace charrette::app {

/// What lies on the press.
struct Press::Workshop {
    std::unique_ptr<const PaperPages> pages;
    int edition = 0;
};

namespace {

Q_LOGGING_CATEGORY(pressLog, "charrette.press")

QImage drawnPage(const PaperPages& pages, int page, QSize size)
{
    QImage sheet{size, QImage::Format_RGB32};
    sheet.fill(lightTokens().surface); // Paper is white by night too.
    QPainter painter{&sheet};
    painter.setRenderHint(QPainter::TextAntialiasing);
    const auto paper = sizeOf(pages.paper());
    painter.scale(size.width() / paper.width(), size.height() / paper.height());
    try {
        pages.paint(painter, page);
    } catch (const std::exception& error) {
        qCWarning(pressLog) << "not drawn:" << error.what();
    }
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
    if (!started(m_thread, QThread::LowPriority))
        qCWarning(pressLog) << "no thread to draw the pages";
}

Press::~Press()
{
    if (m_progress)
        m_progress->giveUp();
    *m_shown = 0;
    if (!m_thread.isRunning()) {
        delete m_hand;
        return;
    }
    QMetaObject::invokeMethod(
        m_hand, [workshop = m_workshop] { workshop->pages.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Press::layOut(Content content)
{
    if (m_progress)
        m_progress->giveUp();
    m_progress = std::make_shared<Progress>();
    *m_shown = ++m_edition;
    if (!m_thread.isRunning() && !started(m_thread, QThread::LowPriority)) {
        QMetaObject::invokeMethod(
            this,
            [this, edition = m_edition, sheet = sizeOf(content.paper)] {
                finish(edition, {}, sheet);
            },
            Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(m_hand,
        [this, workshop = m_workshop, progress = m_progress, edition = m_edition,
            content = std::move(content)] {
            try {
                workshop->pages = pagesOf(content, progress.get());
            } catch (const Progress::GivenUp&) {
                workshop->pages.reset();
                return;
            } catch (const std::exception& error) {
                // Nobody above would catch it here; the export tells what is wrong.
                qCWarning(pressLog) << "not laid out:" << error.what();
                workshop->pages.reset();
                QMetaObject::invokeMethod(this,
                    [this, edition, sheet = sizeOf(content.paper)] { finish(edition, {}, sheet); });
                return;
            }
            workshop->edition = edition;
            QStringList texts;
            for (int page = 0; page < workshop->pages->count(); ++page)
                texts.append(workshop->pages->text(page));
            // The destructor waits for this thread, so there is somebody to tell.
            QMetaObject::invokeMethod(
                this, [this, edition, texts, sheet = sizeOf(workshop->pages->paper())] {
                    finish(edition, texts, sheet);
                });
        });
}

void Press::finish(int edition, const QStringList& texts, QSizeF sheet)
{
    if (edition != m_edition)
        return;
    m_progress.reset();
    emit laidOut(texts, sheet);
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
