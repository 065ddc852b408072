// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/Attachment.h"

#include <QByteArray>
#include <QCache>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace charrette::app {

class DocumentSession;

/// The pictures of a document at the sizes they are shown in: decoded by worker threads when they
/// are first asked for, and kept while there is room. One for a session, shared by all that show
/// pictures.
class Thumbnails final : public QObject {
    Q_OBJECT

public:
    static Thumbnails& of(DocumentSession& session);

    /// The picture, at least `side` pixels of the screen on its longer side where it has so many.
    /// Nothing while it is being made: then ready() will tell. A null image for a damaged one.
    std::optional<QImage> find(const Attachment& attachment, int side);

signals:
    void ready();

private:
    struct Wish {
        QByteArray key;
        Attachment attachment;
        int side;
    };

    explicit Thumbnails(DocumentSession& session);
    void work();
    void keep(const QByteArray& key, const QImage& image);

    DocumentSession& m_session;
    QCache<QByteArray, QImage> m_images;
    QList<Wish> m_wishes; ///< the last first: it is what can be seen now
    QSet<QByteArray> m_wished;
    int m_working = 0;
};

} // namespace charrette::app
