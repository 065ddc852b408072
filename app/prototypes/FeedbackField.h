// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Card.h"
#include "core/people/Group.h"
#include "core/prototypes/Prototype.h"

class QLabel;

namespace charrette::app {

class CaptureLine;
class DocumentSession;
class FeedbackModel;
class RowList;

/// One of the four fields of the feedback grid, written at speed: Enter keeps a line, "3:" in front
/// says which group gave it; otherwise it is the one that is visiting.
class FeedbackField final : public Card {
    Q_OBJECT

public:
    FeedbackField(DocumentSession& session, FeedbackKind kind, QWidget* parent = nullptr);

    void show(PrototypeId prototype, const std::vector<Feedback>& all);
    /// Whose feedback a line is that names no group itself.
    void setVisitor(const std::optional<Group>& visitor);
    bool settle();

private:
    bool add(const QStringList& lines);
    void removeSelected();
    void move(const QList<int>& rows, int before);

    DocumentSession& m_session;
    FeedbackKind m_kind;
    std::optional<PrototypeId> m_prototype;
    std::optional<GroupId> m_visitor;
    FeedbackModel* m_model;
    RowList* m_list;
    CaptureLine* m_line;
    QLabel* m_count;
};

} // namespace charrette::app
