// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/Action.h"

#include <QWidget>

namespace charrette::app {

class ActionLinks;
class DocumentSession;

/// What an action comes after.
class AfterField final : public QWidget {
    Q_OBJECT

public:
    explicit AfterField(DocumentSession& session, QWidget* parent = nullptr);

    void show(ActionId action);
    /// There is nothing it comes after and nothing it could.
    bool isEmpty() const;

private:
    DocumentSession& m_session;
    ActionId m_action{0};
    ActionLinks* m_links;
};

} // namespace charrette::app
