// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace charrette::app {

class WrapLabel;

/// What a page says while it has nothing to show: what belongs here, and how to begin.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(QStringView iconName, const QString& title, const QString& sentence,
        QWidget* parent = nullptr);

    void setText(const QString& title, const QString& sentence);

    /// The first button is the primary one. At most two.
    QPushButton* addButton(const QString& text, QStringView iconName = {});

private:
    WrapLabel* m_title;
    WrapLabel* m_sentence;
    QHBoxLayout* m_buttons;
};

} // namespace charrette::app
