// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Page.h"

class QVBoxLayout;

namespace charrette::app {

class CaptureLine;
class ChallengeInspector;
class ChallengeModel;
class EmptyState;
class GoToModel;
class Pill;
class RowList;

/// The challenges of the workshop, and below them the ideas that people will come with at once.
class ChallengesPage final : public Page {
    Q_OBJECT

public:
    explicit ChallengesPage(DocumentSession& session, QWidget* parent = nullptr);

    void reveal(const Item& item) override;
    bool selectFirst() override;
    void clearSelection() override;

protected:
    void reload() override;
    bool concerns(const Changes& changes) const override;

private:
    void buildChallenges(QVBoxLayout& column);
    void buildGoTo(QVBoxLayout& column);
    bool addChallenges(const QStringList& lines);
    bool addGoTo(const QStringList& lines);
    void bringEarlier();
    void removeChallenges();
    void removeGoTo();
    void moveChallenges(const QList<int>& rows, int before);
    void moveGoTo(const QList<int>& rows, int before);
    void follow(RowList* list, RowList* other);

    ChallengeModel* m_challenges;
    GoToModel* m_goTo;
    RowList* m_list;
    RowList* m_goToList;
    CaptureLine* m_capture;
    CaptureLine* m_goToCapture;
    EmptyState* m_empty;
    Pill* m_count = nullptr;
    ChallengeInspector* m_inspector;
};

} // namespace charrette::app
