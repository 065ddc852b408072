// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/ActionModel.h"
#include "app/plan/CardColumns.h"

#include <QWidget>

#include <array>
#include <functional>
#include <vector>

class QLabel;

namespace charrette::app {

class DocumentSession;
class WrapLabel;

/// Now, next and later side by side, or what the columns stand for instead, with cards to drag from
/// one to another.
class Roadmap final : public QWidget {
    Q_OBJECT

public:
    Roadmap(
        DocumentSession& session, const std::function<QDate()>& today, QWidget* parent = nullptr);

    void reload();
    std::vector<ActionId> selected() const;
    void select(ActionId action);
    void clearSelection();
    /// The column that was last worked in.
    ActionHorizon horizon() const { return static_cast<ActionHorizon>(m_cards.current()); }

signals:
    void selectionChanged();
    void removeRequested();
    void openRequested();

private:
    static constexpr std::size_t count = 3;

    QWidget* buildColumn(std::size_t index);
    void nameColumns();
    QString remarkOn(ActionHorizon horizon) const;
    void showVision();

    DocumentSession& m_session;
    CardColumns m_cards;
    std::array<ActionModel*, count> m_models{};
    std::array<QLabel*, count> m_titles{};
    std::array<QLabel*, count> m_remarks{};
    std::array<QLabel*, count> m_counts{};
    WrapLabel* m_vision;
};

} // namespace charrette::app
