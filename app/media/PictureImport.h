// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/Attachment.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

#include <variant>

class QMimeData;

namespace charrette::app {

constexpr int longestSide = 2560; ///< of what is kept
constexpr qint64 mostPixels = 40'000'000; ///< of what is taken
constexpr qint64 mostBytes = 64'000'000;

/// Why a picture was not taken.
enum class PictureProblem { NotThere, NoPicture, NotReadHere, TooLarge, Damaged };

/// What was wrong and what would do, as a sentence.
QString wording(PictureProblem problem);

using ImportedPicture = std::variant<Picture, PictureProblem>;

/// A picture to be taken: a file, the bytes of one, or pixels from the clipboard.
struct PictureSource {
    QString file = {};
    QByteArray content = {};
    QImage pixels = {};

    QString name() const; ///< of the file, to tell which one was not taken
};

bool hasPictures(const QMimeData& data);
QList<PictureSource> picturesIn(const QMimeData& data);
QList<PictureSource> pictureFiles(const QStringList& files);
/// For file dialogs: what can be read here.
QString pictureFilter();

/// Makes a picture from anywhere ours. Its size is looked at before anything is decoded; it is
/// turned as its camera says, made no larger than `longestSide`, and encoded anew from its pixels
/// alone, so that place, time, camera and all else that was in the file stay outside.
/// Slow: for a worker thread.
ImportedPicture importPicture(const PictureSource& source);

/// Of a stored picture, as its file says, without looking at the whole of it; empty where it is
/// damaged, or larger than what is taken.
QSize sizeOf(const Picture& picture);

/// A stored picture, decoded to fit into `within`; null where it is damaged. Slow as well.
QImage decoded(const Picture& picture, QSize within);

} // namespace charrette::app
