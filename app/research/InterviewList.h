// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/Interview.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QListView;
class QPushButton;

namespace charrette::app {

class Chip;
class InterviewModel;

/// An interview as the list on the left shows it.
struct InterviewRow {
    Interview interview;
    QString title;
    QString sub; ///< "Group 3 · 9 notes"

    bool operator==(const InterviewRow&) const = default;
};

inline auto rowKey(const InterviewRow& row)
{
    return row.interview.id.value();
}

/// The left part of the Interviews page: whom we talked to, by kind.
class InterviewList final : public QWidget {
    Q_OBJECT

public:
    explicit InterviewList(QWidget* parent = nullptr);

    void setRows(std::vector<InterviewRow> rows);
    /// Of all kinds, whatever is shown.
    const std::vector<InterviewRow>& rows() const { return m_rows; }

    /// Shows it whatever the filter; nothing chooses nothing.
    void choose(std::optional<InterviewId> interview);
    std::optional<InterviewId> current() const;
    std::optional<InterviewId> first() const;
    /// What a new interview should be, going by the filter.
    InterviewKind kindOfNext() const;
    void setNewEnabled(bool enabled);

signals:
    /// By key or click, never by choose().
    void chosen();
    void newRequested();
    void removeRequested();
    /// Enter: on to what was said.
    void opened();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildFilters();
    QListView* buildView();
    void filter();
    void setFilter(std::optional<InterviewKind> kind);

    std::vector<InterviewRow> m_rows;
    std::optional<InterviewKind> m_filter;
    InterviewModel* m_model;
    QPushButton* m_new = nullptr;
    Chip* m_empathy = nullptr;
    Chip* m_stakeholder = nullptr;
    Chip* m_all = nullptr;
    QListView* m_view = nullptr;
    bool m_isChoosing = false;
};

} // namespace charrette::app
