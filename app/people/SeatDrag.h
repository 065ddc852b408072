// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/SeatCards.h"

#include <QObject>
#include <QPoint>

#include <optional>
#include <vector>

class QLabel;
class QScrollArea;

namespace charrette::app {

/// The mouse on cards: what is clicked, and people who are dragged from one card to another.
class SeatDrag final : public QObject {
    Q_OBJECT

public:
    /// `host` is what all cards lie in; the word beside the pointer is drawn over it.
    explicit SeatDrag(QWidget* host);

    void watch(SeatCards* cards, QScrollArea* area);
    void setEnabled(bool enabled) { m_isEnabled = enabled; }
    /// What is said beside the pointer.
    void setWord(const QString& word) { m_word = word; }
    bool isDragging() const { return m_isDragging; }
    void cancel();

signals:
    void pressed(const charrette::app::SeatPlace& place, Qt::KeyboardModifiers held);
    /// Pressed and let go without a drag.
    void clicked(const charrette::app::SeatPlace& place, Qt::KeyboardModifiers held);
    void doubleClicked(const charrette::app::SeatPlace& place);
    /// The card under what is dragged, or -1.
    void targetChanged(int card);
    void dropped(int card);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Field {
        SeatCards* cards;
        QScrollArea* area;
    };

    SeatPlace placeAt(const QPoint& global) const;
    void press(const QPoint& global, Qt::KeyboardModifiers held);
    void move(const QPoint& global);
    void release(const QPoint& global, Qt::KeyboardModifiers held);
    void scrollNear(const QPoint& global) const;

    QWidget* m_host;
    QLabel* m_label;
    std::vector<Field> m_fields;
    QString m_word;
    QPoint m_start;
    SeatPlace m_place;
    bool m_isPressed = false;
    bool m_isDragging = false;
    bool m_isEnabled = true;
};

} // namespace charrette::app
