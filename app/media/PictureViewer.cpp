// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/PictureViewer.h"

#include "app/document/DocumentSession.h"
#include "app/media/BearerNames.h"
#include "app/media/PictureView.h"
#include "app/media/Thumbnails.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LineField.h"
#include "core/document/Record.h"
#include "core/document/Tables.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

PictureViewer::PictureViewer(DocumentSession& session, std::vector<AttachmentId> pictures,
    AttachmentId first, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_pictures{std::move(pictures)}
    , m_current{first}
    , m_view{new PictureView{Thumbnails::of(session)}}
    , m_caption{new LineField}
    , m_belongs{new ElidedLabel{{}, Type::Muted}}
    , m_place{mutedLabel({})}
    , m_back{iconButton(u"chevron-left", tr("Picture before"))}
    , m_forward{iconButton(u"chevron-right", tr("Next picture"))}
    , m_remove{iconButton(u"trash", tr("Remove this picture"))}
{
    build();
    resize(parent->window()->size() * 0.88);
    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_remove, &QToolButton::clicked, this, &PictureViewer::removeCurrent);
    connect(m_caption, &LineField::committed, this, &PictureViewer::writeCaption);
    connect(m_view, &PictureView::clicked, this, [this] { go(1); });
    connect(&session, &DocumentSession::changed, this, [this](const Changes& changes) {
        if (changes.touches(table::attachment))
            refresh();
    });
    refresh();
    m_view->setFocus();
}

void PictureViewer::build()
{
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_view->setCursor(Qt::ArrowCursor);
    m_view->installEventFilter(this);
    m_caption->setPlaceholderText(tr("What it shows"));
    m_caption->setAccessibleName(tr("Caption"));
    m_caption->setReadOnly(m_session.isReadOnly());
    m_remove->setEnabled(!m_session.isReadOnly());
    auto* close = secondaryButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_back);
    row->addWidget(m_place);
    row->addWidget(m_forward);
    row->addWidget(m_belongs, 1);
    row->addWidget(m_caption, 2);
    row->addWidget(m_remove);
    row->addWidget(close);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(16), px(16), px(16), px(12));
    column->setSpacing(px(12));
    column->addWidget(m_view, 1);
    column->addLayout(row);
}

int PictureViewer::place() const
{
    return static_cast<int>(std::ranges::find(m_pictures, m_current) - m_pictures.begin());
}

void PictureViewer::refresh()
{
    std::optional<Attachment> shown;
    m_session.attempt([&] {
        const int before = place();
        std::erase_if(
            m_pictures, [this](AttachmentId id) { return !charrette::find(m_session.db(), id); });
        if (m_pictures.empty())
            return;
        if (std::ranges::find(m_pictures, m_current) == m_pictures.end())
            m_current =
                m_pictures[std::min(static_cast<std::size_t>(before), m_pictures.size() - 1)];
        shown = charrette::find(m_session.db(), m_current);
        if (shown)
            m_belongs->setText(bearerTitle(m_session.db(), shown->kind, shown->item));
    });
    if (!shown)
        return reject();
    const bool isAnother = !m_view->attachment() || m_view->attachment()->id != m_current;
    const auto caption = app::shown(shown->caption);
    isAnother ? m_caption->load(caption) : m_caption->setText(caption);
    m_view->setAttachment(shown);
    m_view->setAccessibleName(caption.isEmpty() ? m_belongs->text() : caption);
    setWindowTitle(m_view->accessibleName());
    const auto count = static_cast<int>(m_pictures.size());
    m_place->setText(tr("%1 of %2").arg(place() + 1).arg(count));
    m_back->setEnabled(place() > 0);
    m_forward->setEnabled(place() + 1 < count);
}

void PictureViewer::go(int by)
{
    const int to = place() + by;
    if (to < 0 || to >= static_cast<int>(m_pictures.size()))
        return;
    m_caption->commit();
    m_current = m_pictures[static_cast<std::size_t>(to)];
    refresh();
}

void PictureViewer::removeCurrent()
{
    if (!m_session.isReadOnly())
        m_session.perform(tr("Remove picture"), [this](Edit& edit) { remove(edit, m_current); });
}

void PictureViewer::writeCaption(const QString& text)
{
    m_session.perform(tr("Write caption"), [&](Edit& edit) {
        change(edit, m_view->attachment()->id,
            [&](Attachment& row) { row.caption = text.toStdString(); });
    });
}

void PictureViewer::keyPressEvent(QKeyEvent* event)
{
    const bool isWriting = m_caption->hasFocus();
    const auto last = static_cast<int>(m_pictures.size()) - 1;
    switch (isWriting ? 0 : event->key()) {
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        return go(-1);
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        return go(1);
    case Qt::Key_Home:
        return go(-place());
    case Qt::Key_End:
        return go(last - place());
    case Qt::Key_Delete:
        return removeCurrent();
    default:
        if (!isWriting || event->key() == Qt::Key_Escape)
            QDialog::keyPressEvent(event);
    }
}

/// Enter on the picture closes what Enter opened.
bool PictureViewer::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_view && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace charrette::app
