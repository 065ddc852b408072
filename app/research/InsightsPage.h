// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Page.h"
#include "app/research/Heard.h"
#include "core/research/Insight.h"
#include "core/research/Support.h"

#include <optional>
#include <unordered_map>

class QPushButton;
class QStackedWidget;

namespace charrette::app {

class Chooser;
class EmptyState;
class EvidenceBoard;
class EvidenceModel;
class EvidencePicker;
class Inspector;
class InsightInspector;
class NoteWall;
class PersonasView;
class Pill;
class SegmentedControl;
class StatementList;
class WrapLabel;

/// What was learned: insights as sentences, the notes they rest on, and personas.
class InsightsPage final : public Page {
    Q_OBJECT

public:
    explicit InsightsPage(DocumentSession& session, QWidget* parent = nullptr);

    void reveal(const Item& item) override;
    bool selectFirst() override;
    void clearSelection() override;
    void showGroup(GroupId group) override;

protected:
    void reload() override;
    bool concerns(const Changes& changes) const override;

private:
    enum Mode { Statements, Evidence, Wall, Personas };

    QWidget* buildMain();
    QWidget* buildHead();
    QWidget* buildSide();
    QWidget* buildFilters();
    void connectWall();
    void connectParts();
    void connectPersonas();
    void readFilters();
    void readPersonas();
    void revealPersona(PersonaId persona);
    void readInsights();
    void readWall();
    void readWallFilters();
    bool isOnWall(const HeardNote& heard) const;
    void showCurrent();
    void showPicked(const std::optional<Insight>& insight);
    void updateBody();
    void updateAdd();
    void setMode(Mode mode);
    void setPicking(bool isPicking);
    void choose(std::optional<InsightId> insight);
    /// False when something typed cannot be stored: then the page stays where it is.
    bool settle();
    void add();
    void addFrom(const std::vector<HeardNote>& notes);
    void removeCurrent();
    std::vector<HeardNote> selectedNotes() const;

    Mode m_mode = Statements;
    bool m_isPicking = false;
    std::optional<InsightId> m_current;
    std::vector<HeardNote> m_heard; ///< all notes of the workshop
    std::vector<Support> m_supports;
    int m_insights = 0; ///< of the workshop, whatever is filtered

    QStackedWidget* m_left = nullptr;
    QStackedWidget* m_body = nullptr;
    Pill* m_count = nullptr;
    SegmentedControl* m_switch = nullptr;
    Chooser* m_group = nullptr;
    Chooser* m_challenge = nullptr;
    Chooser* m_kind = nullptr; ///< of the notes on the wall
    Chooser* m_interview = nullptr;
    QWidget* m_filters = nullptr;
    QPushButton* m_add = nullptr;
    EmptyState* m_noInsights = nullptr;
    EmptyState* m_noNotes = nullptr;
    StatementList* m_statements;
    EvidenceModel* m_wallModel;
    NoteWall* m_wall;
    EvidenceBoard* m_board;
    PersonasView* m_personas;
    EvidencePicker* m_picker;
    InsightInspector* m_inspector;
    Inspector* m_nothing = nullptr; ///< while no insight is chosen
    WrapLabel* m_advice = nullptr;
};

} // namespace charrette::app
