// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/Attachment.h"

#include <QAbstractButton>
#include <QImage>

#include <optional>

class QPainter;

namespace charrette::app {

class Thumbnails;

/// One picture as large as it fits, or words where there is none. A click, Enter or Space opens it.
/// It is decoded elsewhere, and painted when it is ready.
class PictureView final : public QAbstractButton {
    Q_OBJECT

public:
    explicit PictureView(Thumbnails& thumbnails, QWidget* parent = nullptr);

    /// In pixels at 100 %; it may grow from there if its size policy says so.
    void setShape(QSize shape);
    void setAttachment(const std::optional<Attachment>& attachment);
    const std::optional<Attachment>& attachment() const { return m_attachment; }
    /// What stands there without a picture.
    void setWords(const QString& words);
    void setDropTarget(bool isTarget);
    /// The one of several that is shown large beside them.
    void setCurrent(bool isCurrent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow();
    std::optional<QImage> image() const;
    void paintWords(QPainter& painter, const QString& words) const;

    Thumbnails& m_thumbnails;
    std::optional<Attachment> m_attachment;
    QSize m_shape{260, 170};
    QString m_words;
    bool m_isTarget = false;
    bool m_isCurrent = false;
    bool m_isWaiting = false;
};

} // namespace charrette::app
