// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/Attachment.h"

#include <QWidget>

namespace charrette::app {

class DocumentSession;
class LineField;
class PictureView;

/// A picture of the gallery with its caption below, which is written in place.
class GalleryTile final : public QWidget {
    Q_OBJECT

public:
    /// Above the picture stands what it belongs to; nothing for the event as a whole.
    GalleryTile(DocumentSession& session, const Attachment& attachment, const QString& title,
        QWidget* parent = nullptr);

    AttachmentId id() const { return m_id; }
    void setAttachment(const Attachment& attachment);
    bool isChosen() const;
    void choose();

signals:
    void opened();
    void titleClicked();

private:
    QWidget* buildTitle(const QString& title);

    DocumentSession& m_session;
    AttachmentId m_id;
    PictureView* m_view;
    LineField* m_caption;
};

} // namespace charrette::app
