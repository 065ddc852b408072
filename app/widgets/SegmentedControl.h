// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace charrette::app {

/// One of a few ways to see something. Tab reaches the chosen one, the arrow keys choose another.
class SegmentedControl final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList& texts = {}, QWidget* parent = nullptr);

    void addSegment(const QString& text);
    void setTexts(const QStringList& texts); ///< keeps what is chosen where it still exists
    void setSegmentText(int index, const QString& text);
    void setSegmentEnabled(int index, bool enabled);

    int count() const;
    int current() const { return m_current; } ///< -1 while there are none
    void setCurrent(int index);

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAbstractButton* segment(int index) const;
    void step(int by);
    void choose(int index);

    QButtonGroup* m_group;
    int m_current = -1;
};

} // namespace charrette::app
