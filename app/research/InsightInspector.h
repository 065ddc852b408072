// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/research/Heard.h"
#include "core/overview/Item.h"
#include "core/research/Insight.h"
#include "core/research/Support.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace charrette::app {

class ChainView;
class Chooser;
class EvidenceList;
class Inspector;
class LineField;
class PictureArea;
class QuestionList;
class StatementForm;

/// The right part of the Insights page: one insight as a sentence, what it rests on, and the
/// questions it asks.
class InsightInspector final : public QWidget {
    Q_OBJECT

public:
    explicit InsightInspector(DocumentSession& session, QWidget* parent = nullptr);

    /// `heard` are all notes of the workshop.
    void show(const Insight& insight, const Support& support, const std::vector<HeardNote>& heard);
    /// Commits what was typed; false when the document refused some of it.
    bool settle();
    void reveal(QuestionId question);
    /// Puts the keyboard where the sentence begins.
    void begin();
    void setPicking(bool isPicking);

signals:
    void openRequested(const charrette::Item& item);
    void pickRequested();
    void stageRequested(const charrette::Item& item);
    void removeRequested();

private:
    void buildFields();
    void edit(const QString& undoLabel, const std::function<void(Insight&)>& work);

    DocumentSession& m_session;
    std::optional<Insight> m_insight;
    Inspector* m_inspector;
    LineField* m_title;
    StatementForm* m_form;
    EvidenceList* m_evidence;
    Chooser* m_challenge;
    Chooser* m_group;
    QuestionList* m_questions;
    PictureArea* m_pictures;
    ChainView* m_chain;
};

} // namespace charrette::app
