// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/Thumbnails.h"

#include "app/document/DocumentSession.h"
#include "app/media/PictureImport.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <array>
#include <memory>
#include <utility>

namespace charrette::app {

namespace {

constexpr int mostMemory = 96 * 1024; ///< kB
constexpr int mostWorking = 2;
constexpr std::array sides{256, 640, 1280, longestSide};

/// Few sizes, so that a resized window does not ask for each picture again and again.
int sideFor(int wanted)
{
    for (const int side : sides) {
        if (wanted <= side)
            return side;
    }
    return sides.back();
}

} // namespace

Thumbnails& Thumbnails::of(DocumentSession& session)
{
    if (auto* known = session.findChild<Thumbnails*>({}, Qt::FindDirectChildrenOnly))
        return *known;
    return *new Thumbnails{session};
}

Thumbnails::Thumbnails(DocumentSession& session)
    : QObject{&session}
    , m_session{session}
    , m_images{mostMemory}
{}

std::optional<QImage> Thumbnails::find(const Attachment& attachment, int side)
{
    side = sideFor(side);
    auto key = QByteArray::number(side);
    key.append(reinterpret_cast<const char*>(attachment.picture.data()),
        static_cast<qsizetype>(attachment.picture.size()));
    if (const auto* image = m_images.object(key))
        return *image;
    if (!m_wished.contains(key)) {
        m_wished.insert(key);
        m_wishes.append({key, attachment, side});
        work();
    }
    return {};
}

void Thumbnails::work()
{
    while (m_working < mostWorking && !m_wishes.isEmpty()) {
        const auto wish = m_wishes.takeLast();
        std::optional<Picture> picture;
        m_session.attempt([&] { picture = pictureOf(m_session.db(), wish.attachment); });
        if (!picture) {
            keep(wish.key, {});
            continue;
        }
        const auto promise = std::make_shared<QPromise<QImage>>();
        promise->start();
        auto* watcher = new QFutureWatcher<QImage>{this}; // lets go when this does
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, key = wish.key] {
            watcher->deleteLater();
            --m_working;
            keep(key, watcher->result());
            work();
            emit ready();
        });
        watcher->setFuture(promise->future());
        ++m_working;
        QThreadPool::globalInstance()->start(
            [promise, bytes = std::move(*picture), side = wish.side] {
                promise->addResult(decoded(bytes, {side, side}));
                promise->finish();
            });
    }
}

void Thumbnails::keep(const QByteArray& key, const QImage& image)
{
    m_wished.remove(key);
    m_images.insert(key, new QImage{image}, 1 + static_cast<int>(image.sizeInBytes() / 1024));
}

} // namespace charrette::app
