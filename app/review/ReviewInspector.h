// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/Ledger.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedLayout;

namespace charrette::app {

class Chooser;
class DocumentSession;
class GrowingText;
class Inspector;
class MemoryPanel;
class Pill;
class PromiseList;
class TrendChart;
class VerdictChoice;
class WrapLabel;

/// One challenge over the editions: how often it was named, what was promised, and the verdict.
class ReviewInspector final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewInspector(DocumentSession& session, QWidget* parent = nullptr);

    /// A copy: committing what was typed makes the page read anew.
    void show(Ledger ledger, std::optional<ChallengeId> challenge);

    /// The verdict, or none where it is this one already.
    void toggle(Verdict verdict);

    /// The fields one goes to by a key.
    enum class Field { Cause, Reason, Evidence, Question, Attempt };
    void goTo(Field field);

private:
    QWidget* buildNothing();
    QWidget* buildFields();
    QWidget* buildHead();
    QWidget* buildTrend();
    QWidget* buildWhy();
    void connectFields();
    void fillWhy(const LedgerRow& row, bool isOther);
    void fillMemory(const Ledger& ledger, const LedgerRow& row);
    void fill(const Ledger& ledger, const LedgerRow& row);
    void setVerdict(std::optional<Verdict> verdict);
    template <typename Work>
    void edit(const QString& label, Work&& work);

    DocumentSession& m_session;
    std::optional<Judgement> m_judgement; ///< of the challenge on show, as it would be written
    QStackedLayout* m_stack;
    WrapLabel* m_title = nullptr;
    Pill* m_state = nullptr;
    QWidget* m_trendBox = nullptr;
    QLabel* m_trendTitle = nullptr;
    TrendChart* m_trend = nullptr;
    PromiseList* m_promises = nullptr;
    VerdictChoice* m_verdict = nullptr;
    QLabel* m_why = nullptr;
    Chooser* m_cause = nullptr;
    Chooser* m_obstacle = nullptr;
    GrowingText* m_reason = nullptr;
    GrowingText* m_evidence = nullptr;
    Pill* m_differ = nullptr;
    WrapLabel* m_groups = nullptr;
    MemoryPanel* m_memory = nullptr;
};

} // namespace charrette::app
