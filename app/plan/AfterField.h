// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/Action.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace charrette::app {

class Chooser;
class DocumentSession;

/// What an action comes after: each with a button to take it away, and a list to add to them.
class AfterField final : public QWidget {
    Q_OBJECT

public:
    explicit AfterField(DocumentSession& session, QWidget* parent = nullptr);

    void show(ActionId action);
    /// There is nothing it comes after and nothing it could.
    bool isEmpty() const { return m_isEmpty; }

private:
    QWidget* line(const Action& earlier);
    void add();

    DocumentSession& m_session;
    ActionId m_action{0};
    std::vector<Action> m_shown;
    QVBoxLayout* m_lines;
    Chooser* m_more;
    bool m_isEmpty = true;
};

} // namespace charrette::app
