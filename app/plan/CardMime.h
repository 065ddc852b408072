// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <vector>

namespace charrette::app {

/// Cards on their way to another column, as their ids. Whoever asks owns it.
template <typename Entity>
QMimeData* carrying(const std::vector<Id<Entity>>& ids, const QString& mime)
{
    QByteArray bytes;
    QDataStream stream{&bytes, QIODevice::WriteOnly};
    for (const auto id : ids)
        stream << static_cast<qint64>(id.value());
    auto* data = new QMimeData;
    data->setData(mime, bytes);
    return data;
}

template <typename Entity>
std::vector<Id<Entity>> carriedIn(const QMimeData& data, const QString& mime)
{
    std::vector<Id<Entity>> ids;
    QDataStream stream{data.data(mime)};
    while (!stream.atEnd()) {
        qint64 id = 0;
        stream >> id;
        ids.emplace_back(id);
    }
    return ids;
}

} // namespace charrette::app
