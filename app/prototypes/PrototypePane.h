// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prototypes/Prototype.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLabel;

namespace charrette::app {

class Chip;
class DocumentSession;
class FeedbackField;
class SentenceField;

/// A prototype as people see it: test card, feedback grid, learning card, decision.
class PrototypePane final : public QWidget {
    Q_OBJECT

public:
    explicit PrototypePane(DocumentSession& session, QWidget* parent = nullptr);

    void show(const Prototype& prototype);
    void focusTitle();

private:
    struct Sentence {
        SentenceField* field;
        std::string Prototype::*text;
    };

    QWidget* buildCard(const QString& title, std::initializer_list<Sentence> sentences);
    QWidget* buildFeedback();
    QWidget* buildDecision();
    Sentence sentence(const QString& beginning, std::string Prototype::*text);
    void decide(Decision decision);
    template <typename Work>
    void edit(const QString& label, Work&& work);

    DocumentSession& m_session;
    std::optional<PrototypeId> m_prototype;
    SentenceField* m_title;
    QLabel* m_made;
    std::vector<Sentence> m_sentences;
    std::array<FeedbackField*, 4> m_feedback{};
    std::array<Chip*, 4> m_decisions{};
};

} // namespace charrette::app
