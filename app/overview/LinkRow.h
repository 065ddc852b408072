// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace charrette::app {

/// One line of a LineList.
class LinkRow final : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int side = 8; ///< the ground under the pointer reaches beyond the text by this

    explicit LinkRow(QWidget* parent = nullptr);

    void show(const QString& text, const QString& remark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_remark;
};

} // namespace charrette::app
