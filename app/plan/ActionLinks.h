// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/Action.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace charrette::app {

class Chooser;

/// Actions that something leads to: each with a button to take it away, and a list to add to them.
class ActionLinks final : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString none; ///< what the list says while there is nothing
        QString more; ///< and while there is something
        QString away; ///< of the button that takes "%1" away
    };

    explicit ActionLinks(Words words, QWidget* parent = nullptr);

    void show(const std::vector<Action>& linked, const std::vector<Action>& offered);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    /// Nothing is linked, and nothing could be.
    bool isEmpty() const { return m_isEmpty; }
    void setFieldName(const QString& name);

signals:
    void added(charrette::ActionId action);
    void takenAway(charrette::ActionId action);

private:
    QWidget* line(const Action& action);

    Words m_words;
    std::vector<Action> m_shown;
    QVBoxLayout* m_lines;
    Chooser* m_more;
    bool m_isReadOnly = false;
    bool m_isEmpty = true;
};

} // namespace charrette::app
