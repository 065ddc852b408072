// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ideas/IdeaList.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace charrette::app {

class Chooser;
class DocumentSession;
class IdeaActions;

/// What several ideas can be given at once.
class IdeasInspector final : public QWidget {
    Q_OBJECT

public:
    IdeasInspector(DocumentSession& session, IdeaActions& actions, QWidget* parent = nullptr);

    void show(const std::vector<const IdeaRow*>& rows, const IdeaList& list);

private:
    void connectFields();

    DocumentSession& m_session;
    std::vector<IdeaId> m_ids;
    QLabel* m_title;
    QLabel* m_remark;
    Chooser* m_horizon;
    Chooser* m_group;
    Chooser* m_question;
    Chooser* m_challenge;
};

} // namespace charrette::app
