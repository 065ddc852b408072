// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <initializer_list>

class QLabel;
class QVBoxLayout;

namespace charrette::app {

/// Fields one below the other, each with its label above, as in the inspector. The label names the
/// field for screen readers and carries its mnemonic.
class FieldColumn final : public QWidget {
    Q_OBJECT

public:
    explicit FieldColumn(QWidget* parent = nullptr);

    void addField(const QString& label, QWidget* field);
    void addPair(
        const QString& leftLabel, QWidget* left, const QString& rightLabel, QWidget* right);
    void addWidget(QWidget* widget);
    void addButtons(std::initializer_list<QWidget*> buttons);
    void addStretch();

    /// Hides or shows a field together with its label.
    static void setFieldVisible(QWidget* field, bool visible);

private:
    QVBoxLayout* m_column;
};

/// A field with its label above, for a layout of one's own.
QWidget* labelled(const QString& label, QWidget* field);

} // namespace charrette::app
