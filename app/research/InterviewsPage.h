// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Page.h"
#include "core/research/Interview.h"

#include <optional>

class QStackedWidget;

namespace charrette::app {

class EmptyState;
class InterviewInspector;
class InterviewList;
class InterviewPane;

/// Whom we talked to, what they said, and what may be made of it.
class InterviewsPage final : public Page {
    Q_OBJECT

public:
    explicit InterviewsPage(DocumentSession& session, QWidget* parent = nullptr);

    void reveal(const Item& item) override;
    bool selectFirst() override;
    void clearSelection() override;
    void showGroup(GroupId group) override;

protected:
    void reload() override;
    bool concerns(const Changes& changes) const override;

private:
    QWidget* buildMiddle();
    void addInterview(InterviewKind kind);
    void removeInterview();
    void addInsight();
    /// False when something typed cannot be stored: then the page stays where it is.
    bool settle();
    void choose(std::optional<InterviewId> interview);
    void showCurrent();
    void updateEmpty();

    std::optional<InterviewId> m_current;
    InterviewList* m_list;
    InterviewPane* m_pane;
    InterviewInspector* m_inspector;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_middle = nullptr;
};

} // namespace charrette::app
