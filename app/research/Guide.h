// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "core/research/Interview.h"

#include <QWidget>

namespace charrette::app {

class CaptureLine;
class PromptModel;
class RowList;

/// What to ask: the prompts of one kind of interview, numbered. Edited in place, added below.
class Guide final : public QWidget {
    Q_OBJECT

public:
    explicit Guide(DocumentSession& session, QWidget* parent = nullptr);

    void show(WorkshopId workshop, InterviewKind kind);
    bool settle();

private:
    bool add(const QStringList& lines);
    void removeSelected();
    void move(const QList<int>& rows, int before);
    std::vector<PromptId> selected() const;

    DocumentSession& m_session;
    InterviewKind m_kind = InterviewKind::Empathy;
    PromptModel* m_model;
    RowList* m_list;
    CaptureLine* m_line;
};

} // namespace charrette::app
