// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/ActionModel.h"

#include <QListView>
#include <QWidget>

#include <array>
#include <functional>
#include <optional>
#include <vector>

class QLabel;

namespace charrette::app {

class DocumentSession;

/// One column of cards.
class ActionColumn final : public QListView {
    Q_OBJECT

public:
    explicit ActionColumn(ActionModel* model, QWidget* parent = nullptr);

    std::vector<ActionId> selected() const;

signals:
    /// Alt+Up and Alt+Down: −1 and 1.
    void moveRequested(int by);
    /// Left and Right, with Alt to take the selection along.
    void leaveRequested(int by, bool withSelection);
    void removeRequested();
    void openRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

/// Now, next and later side by side, with cards to drag from one to another.
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
    ActionHorizon horizon() const { return static_cast<ActionHorizon>(m_current); }

signals:
    void selectionChanged();
    void removeRequested();
    void openRequested();

private:
    static constexpr std::size_t count = 3;

    QWidget* buildColumn(std::size_t index);
    void nameColumns();
    void settleOn(std::size_t column);
    void move(std::size_t column, int by);
    void leave(std::size_t column, int by, bool withSelection);

    DocumentSession& m_session;
    std::array<ActionModel*, count> m_models{};
    std::array<ActionColumn*, count> m_columns{};
    std::array<QLabel*, count> m_titles{};
    std::array<QLabel*, count> m_remarks{};
    std::array<QLabel*, count> m_counts{};
    std::size_t m_current = 0;
};

} // namespace charrette::app
