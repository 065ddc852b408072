// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QLineEdit>

#include <optional>

namespace charrette::app {

class DocumentSession;

/// Types over the number and the name of a group on its card. Stays while the document refuses.
class GroupTitleEdit final : public QLineEdit {
    Q_OBJECT

public:
    GroupTitleEdit(DocumentSession& session, QWidget* parent);

    void edit(GroupId group, const QString& title, const QRect& rect);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void commit();
    void finish();

    DocumentSession& m_session;
    std::optional<GroupId> m_group;
};

} // namespace charrette::app
