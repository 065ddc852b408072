// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/Ledger.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace charrette::app {

class AttemptList;
class CaptureLine;
class Chooser;
class DocumentSession;
class FieldColumn;
class LineageView;
class QuestionPair;

/// What a challenge brings along: the question then and now, what was tried before, what it came
/// out of and what it goes on as.
class MemoryPanel final : public QWidget {
    Q_OBJECT

public:
    explicit MemoryPanel(DocumentSession& session, QWidget* parent = nullptr);

    void show(const Ledger& ledger, const LedgerRow& row);
    void askQuestion();
    void rememberAttempt();

private:
    void connectFields();
    void offerHeirs(const LedgerRow& row);
    void ask(const QString& text);
    void remember(const QString& text);
    void goOnAs(const QStringList& titles);
    void goOnAs(ChallengeId other);

    DocumentSession& m_session;
    std::optional<ChallengeId> m_challenge;
    QuestionPair* m_questions;
    AttemptList* m_attempts;
    LineageView* m_lineage;
    CaptureLine* m_became;
    Chooser* m_heir;
};

} // namespace charrette::app
