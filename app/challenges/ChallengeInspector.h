// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/challenges/Challenge.h"
#include "core/overview/Item.h"
#include "core/research/GoToIdea.h"

#include <QWidget>

#include <optional>

class QStackedLayout;

namespace charrette::app {

class Chooser;
class DocumentSession;
class GrowingText;
class LineField;
class ItemLinks;
class WrapLabel;

/// The selected challenge or go-to idea, to read and to edit.
class ChallengeInspector final : public QWidget {
    Q_OBJECT

public:
    explicit ChallengeInspector(DocumentSession& session, QWidget* parent = nullptr);

    void show(ChallengeId challenge);
    void show(GoToIdeaId idea);
    void clear();

signals:
    void openRequested(const charrette::Item& item);

private:
    QWidget* buildNothing();
    QWidget* buildChallenge();
    QWidget* buildGoTo();
    void showBehind(ChallengeId challenge);
    template <typename Work>
    void editChallenge(const QString& label, Work&& work);
    template <typename Work>
    void editGoTo(const QString& label, Work&& work);

    DocumentSession& m_session;
    std::optional<ChallengeId> m_challenge;
    std::optional<GoToIdeaId> m_goTo;
    QStackedLayout* m_stack;
    GrowingText* m_title = nullptr;
    GrowingText* m_description = nullptr;
    LineField* m_owner = nullptr;
    WrapLabel* m_groups = nullptr;
    ItemLinks* m_personas = nullptr;
    ItemLinks* m_insights = nullptr;
    ItemLinks* m_ideas = nullptr;
    ItemLinks* m_actions = nullptr;
    GrowingText* m_text = nullptr;
    GrowingText* m_trap = nullptr;
    GrowingText* m_nudge = nullptr;
    Chooser* m_predicted = nullptr;
};

} // namespace charrette::app
