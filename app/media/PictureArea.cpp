// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/PictureArea.h"

#include "app/document/DocumentSession.h"
#include "app/document/Page.h"
#include "app/media/PictureIntake.h"
#include "app/media/PicturePaste.h"
#include "app/media/PictureView.h"
#include "app/media/PictureViewer.h"
#include "app/media/Thumbnails.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/FileDialog.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/LineField.h"
#include "core/document/Record.h"
#include "core/document/Tables.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace charrette::app {

namespace {

constexpr QSize frame{260, 170};
constexpr QSize small{46, 34};

int sizeOf(const std::vector<Attachment>& attachments)
{
    return static_cast<int>(attachments.size());
}

} // namespace

PictureArea::PictureArea(DocumentSession& session, Look look, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_look{look}
    , m_intake{new PictureIntake{session, this}}
    , m_view{new PictureView{Thumbnails::of(session)}}
    , m_caption{new LineField}
    , m_row{new QWidget}
    , m_strip{new QWidget}
    , m_another{iconButton(u"plus", tr("Add picture…"))}
    , m_remove{iconButton(u"trash", tr("Remove this picture"))}
    , m_add{secondaryButton(tr("Add picture…"), u"picture")}
    , m_stop{linkButton(tr("Stop"))}
{
    setAcceptDrops(!session.isReadOnly());
    build();
    connectParts();
    refresh();
}

void PictureArea::build()
{
    m_view->setShape(frame);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_caption->setPlaceholderText(tr("What it shows"));
    m_caption->setAccessibleName(tr("Caption"));
    m_caption->setReadOnly(m_session.isReadOnly());
    for (auto* button : {m_another, m_remove})
        button->setEnabled(!m_session.isReadOnly());
    m_add->setEnabled(!m_session.isReadOnly());
    auto* row = new QHBoxLayout{m_row};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(2));
    row->addWidget(m_caption, 1);
    row->addSpacing(px(4));
    row->addWidget(m_another);
    row->addWidget(m_remove);
    new FlowLayout{m_strip, px(4)};
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(m_view, 1);
    column->addWidget(m_row);
    column->addWidget(m_strip);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
}

void PictureArea::connectParts()
{
    connect(m_view, &PictureView::clicked, this, &PictureArea::open);
    connect(m_add, &QPushButton::clicked, this, &PictureArea::chooseFiles);
    connect(m_another, &QToolButton::clicked, this, &PictureArea::chooseFiles);
    connect(m_remove, &QToolButton::clicked, this, &PictureArea::removeCurrent);
    connect(m_stop, &QPushButton::clicked, m_intake, &PictureIntake::cancel);
    connect(m_caption, &LineField::committed, this, &PictureArea::writeCaption);
    connect(m_intake, &PictureIntake::progressed, this, &PictureArea::showProgress);
    connect(m_intake, &PictureIntake::messageRequested, this, [this](const QString& text) {
        if (auto* page = Page::around(this))
            emit page->messageRequested(text);
    });
    connect(&m_session, &DocumentSession::changed, this, [this](const Changes& changes) {
        if (changes.touches(table::attachment))
            m_session.attempt([this] { reload(); });
    });
    auto* paste = new PicturePaste{this};
    connect(paste, &PicturePaste::pasted, this,
        [this](const QMimeData& copied) { take(picturesIn(copied)); });
}

void PictureArea::show(Bearer kind, std::int64_t item)
{
    const auto bearer = std::pair{kind, item};
    if (m_bearer == bearer)
        return;
    m_caption->commit();
    m_bearer = bearer;
    m_attachments = attachmentsOf(m_session.db(), item);
    m_current = 0;
    m_caption->load({});
    refresh();
}

/// Stays with the picture that is shown; one that has come since is shown instead.
void PictureArea::reload()
{
    if (!m_bearer)
        return;
    const auto before =
        std::exchange(m_attachments, attachmentsOf(m_session.db(), m_bearer->second));
    const auto isNew = [&](const Attachment& attachment) {
        return std::ranges::find(before, attachment.id, &Attachment::id) == before.end();
    };
    const auto fresh = std::ranges::find_if(m_attachments, isNew);
    const auto same = m_current < sizeOf(before) ? std::ranges::find(m_attachments,
                          before[static_cast<std::size_t>(m_current)].id, &Attachment::id)
                                                 : m_attachments.end();
    if (fresh != m_attachments.end())
        m_current = static_cast<int>(fresh - m_attachments.begin());
    else if (same != m_attachments.end())
        m_current = static_cast<int>(same - m_attachments.begin());
    m_current = std::clamp(m_current, 0, std::max(0, sizeOf(m_attachments) - 1));
    refresh();
}

const Attachment* PictureArea::current() const
{
    const auto at = static_cast<std::size_t>(m_current);
    return at < m_attachments.size() ? &m_attachments[at] : nullptr;
}

void PictureArea::refresh()
{
    const auto* shown = current();
    const bool isAnother = !shown || !m_view->attachment() || m_view->attachment()->id != shown->id;
    const auto caption = shown ? app::shown(shown->caption) : QString{};
    if (isAnother)
        m_caption->load(caption);
    else
        m_caption->setText(caption);
    m_view->setAttachment(shown ? std::optional{*shown} : std::nullopt);
    m_view->setVisible(shown || m_look == Look::Prominent);
    m_row->setVisible(shown);
    m_add->setVisible(!shown && m_look == Look::Quiet);
    const int count = sizeOf(m_attachments);
    m_view->setAccessibleName(!shown ? tr("No picture yet")
            : caption.isEmpty()
            ? tr("Picture %1 of %2").arg(m_current + 1).arg(count)
            : tr("Picture %1 of %2: %3").arg(m_current + 1).arg(count).arg(caption));
    fillStrip();
    showProgress();
}

void PictureArea::fillStrip()
{
    auto* flow = m_strip->layout();
    const int count = sizeOf(m_attachments) > 1 ? sizeOf(m_attachments) : 0;
    while (flow->count() > count) {
        auto* item = flow->takeAt(flow->count() - 1);
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    while (flow->count() < count) {
        auto* view = new PictureView{Thumbnails::of(m_session), m_strip};
        view->setShape(small);
        view->setFocusPolicy(Qt::NoFocus); // The arrows of the large one do the same.
        connect(view, &PictureView::clicked, this, [this, at = flow->count()] { choose(at); });
        flow->addWidget(view);
    }
    for (int i = 0; i < count; ++i) {
        auto* view = static_cast<PictureView*>(flow->itemAt(i)->widget());
        view->setAttachment(m_attachments[static_cast<std::size_t>(i)]);
        view->setAccessibleName(app::shown(view->attachment()->caption));
        view->setCurrent(i == m_current);
    }
    m_strip->setVisible(count > 0);
}

void PictureArea::showProgress()
{
    const bool isBusy = m_intake->isBusy();
    const auto progress = tr("Adding %1 of %2…").arg(m_intake->done() + 1).arg(m_intake->total());
    m_view->setWords(isBusy          ? progress
            : m_session.isReadOnly() ? tr("No picture")
                                     : tr("Drop or paste a picture, or click to choose one"));
    m_add->setText(isBusy ? progress : tr("Add picture…"));
    m_stop->setVisible(isBusy && m_intake->total() > 1);
}

void PictureArea::choose(int index)
{
    if (index < 0 || index >= sizeOf(m_attachments))
        return;
    m_caption->commit();
    m_current = std::clamp(index, 0, std::max(0, sizeOf(m_attachments) - 1));
    refresh();
}

void PictureArea::open()
{
    const auto* shown = current();
    if (!shown)
        return chooseFiles();
    m_caption->commit();
    std::vector<AttachmentId> all;
    for (const auto& attachment : m_attachments)
        all.push_back(attachment.id);
    PictureViewer viewer{m_session, all, shown->id, this};
    viewer.exec();
    const auto at = std::ranges::find(m_attachments, viewer.current(), &Attachment::id);
    choose(static_cast<int>(at - m_attachments.begin()));
}

void PictureArea::chooseFiles()
{
    if (!m_session.isReadOnly())
        take(pictureFiles(FileDialog::openSeveral(this, tr("Add pictures"), {}, pictureFilter())));
}

void PictureArea::take(const QList<PictureSource>& sources)
{
    if (m_bearer)
        m_intake->take(m_bearer->first, m_bearer->second, sources);
}

bool PictureArea::isBusy() const
{
    return m_intake->isBusy();
}

void PictureArea::writeCaption(const QString& text)
{
    const auto* shown = m_view->attachment() ? &*m_view->attachment() : nullptr;
    if (!shown)
        return;
    m_session.perform(tr("Write caption"), [&, id = shown->id](Edit& edit) {
        change(edit, id, [&](Attachment& row) { row.caption = text.toStdString(); });
    });
}

void PictureArea::move(int by)
{
    const auto count = sizeOf(m_attachments);
    const int to = m_current + by;
    if (to < 0 || to >= count || m_session.isReadOnly())
        return;
    const auto id = m_attachments[static_cast<std::size_t>(m_current)].id;
    const auto after = static_cast<std::size_t>(by > 0 ? to + 1 : to);
    const auto before =
        after < m_attachments.size() ? std::optional{m_attachments[after].id} : std::nullopt;
    m_session.perform(tr("Move picture"), [&](Edit& edit) { moveBefore(edit, id, before); });
}

void PictureArea::removeCurrent()
{
    const auto* shown = current();
    if (!shown || m_session.isReadOnly())
        return;
    const bool isDone =
        m_session.perform(tr("Remove picture"), [id = shown->id](Edit& edit) { remove(edit, id); });
    if (auto* page = Page::around(this); page && isDone)
        emit page->undoOffered(tr("Picture removed"));
}

void PictureArea::dragEnterEvent(QDragEnterEvent* event)
{
    if (!hasPictures(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_view->setDropTarget(true);
}

void PictureArea::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    m_view->setDropTarget(false);
}

void PictureArea::dropEvent(QDropEvent* event)
{
    m_view->setDropTarget(false);
    event->acceptProposedAction();
    take(picturesIn(*event->mimeData()));
}

void PictureArea::keyPressEvent(QKeyEvent* event)
{
    const bool isPictures = m_view->hasFocus() && current();
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (isPictures && by != 0 && event->modifiers() == Qt::AltModifier)
        move(by);
    else if (isPictures && by != 0 && event->modifiers() == Qt::NoModifier)
        choose(m_current + by);
    else if (isPictures && event->key() == Qt::Key_Delete)
        removeCurrent();
    else
        QWidget::keyPressEvent(event);
}

} // namespace charrette::app
