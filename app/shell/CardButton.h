// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace charrette::app {

/// A card to click: a heading, a muted line, and some words.
class CardButton final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look {
        Card, ///< stands alone
        Row, ///< one of a list on a card
    };

    CardButton(Look look, const QString& heading, const QString& line, const QString& words = {},
        QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_look == Look::Card; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int textHeight(int width) const;

    Look m_look;
    QString m_line;
    QString m_words;
};

} // namespace charrette::app
