// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/CardColumns.h"
#include "app/plan/PointModel.h"

#include <QWidget>

#include <array>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace charrette::app {

class CaptureLine;
class DocumentSession;
class WrapLabel;

/// The case for change of a programme, from left to right as one argues it: reasons above
/// convictions, internal above external gaps, benefits.
class CasePane final : public QWidget {
    Q_OBJECT

public:
    explicit CasePane(DocumentSession& session, QWidget* parent = nullptr);

    void reload();
    std::vector<CasePointId> selected() const;
    void select(CasePointId point);
    void clearSelection() { m_cards.clearSelection(); }
    void removeSelected();

signals:
    void selectionChanged();
    void openRequested();
    void messageRequested(const QString& text);

private:
    static constexpr std::size_t count = 5;

    QVBoxLayout* buildColumn(std::size_t first, std::size_t last);
    QWidget* buildList(std::size_t index);
    QWidget* buildHead(std::size_t index);
    void share();
    void add(std::size_t index, CaptureLine& line, const QStringList& lines);

    DocumentSession& m_session;
    CardColumns m_cards;
    std::array<PointModel*, count> m_models{};
    std::array<QLabel*, count> m_counts{};
    std::array<QWidget*, count> m_lists{};
    std::vector<QVBoxLayout*> m_columns;
    WrapLabel* m_hint;
};

} // namespace charrette::app
