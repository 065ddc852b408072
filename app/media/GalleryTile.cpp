// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/GalleryTile.h"

#include "app/document/DocumentSession.h"
#include "app/media/PictureView.h"
#include "app/media/Thumbnails.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/LineField.h"
#include "core/document/Record.h"

#include <QFontMetrics>
#include <QPushButton>
#include <QVBoxLayout>

namespace charrette::app {

GalleryTile::GalleryTile(
    DocumentSession& session, const Attachment& attachment, const QString& title, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_id{attachment.id}
    , m_view{new PictureView{Thumbnails::of(session)}}
    , m_caption{new LineField}
{
    m_view->setShape({220, 150});
    m_caption->setPlaceholderText(tr("What it shows"));
    m_caption->setAccessibleName(tr("Caption"));
    m_caption->setReadOnly(session.isReadOnly());
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    if (!title.isEmpty())
        column->addWidget(buildTitle(title), 0, Qt::AlignLeft);
    column->addWidget(m_view);
    column->addWidget(m_caption);
    setFixedWidth(m_view->sizeHint().width());
    setFocusProxy(m_view);
    connect(m_view, &PictureView::clicked, this, &GalleryTile::opened);
    connect(m_caption, &LineField::committed, this, [this](const QString& text) {
        m_session.perform(tr("Write caption"), [&](Edit& edit) {
            change(edit, m_id, [&](Attachment& row) { row.caption = text.toStdString(); });
        });
    });
    setAttachment(attachment);
}

QWidget* GalleryTile::buildTitle(const QString& title)
{
    const int width = m_view->sizeHint().width() - px(8);
    const auto words =
        QFontMetrics{typeFont(Type::Strong)}.elidedText(title, Qt::ElideRight, width);
    auto* link = linkButton(QString{words}.replace(u'&', QStringLiteral("&&")));
    link->setAutoDefault(false);
    link->setToolTip(title);
    link->setAccessibleName(title);
    connect(link, &QPushButton::clicked, this, &GalleryTile::titleClicked);
    return link;
}

void GalleryTile::setAttachment(const Attachment& attachment)
{
    const auto caption = shown(attachment.caption);
    m_caption->setText(caption);
    m_view->setAttachment(attachment);
    m_view->setAccessibleName(caption.isEmpty() ? tr("Picture without a caption") : caption);
}

bool GalleryTile::isChosen() const
{
    return m_view->hasFocus();
}

void GalleryTile::choose()
{
    m_view->setFocus(Qt::TabFocusReason);
}

} // namespace charrette::app
