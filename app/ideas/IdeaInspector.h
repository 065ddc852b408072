// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ideas/IdeaList.h"
#include "core/overview/Item.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace charrette::app {

class ChainView;
class Card;
class Chooser;
class DocumentSession;
class GrowingText;
class IdeaActions;
class Inspector;
class LineField;
class PictureArea;
class SentenceField;
class WrapLabel;

/// Everything about one idea, to read and to change: what it comes from, how it is judged, what
/// became of it.
class IdeaInspector final : public QWidget {
    Q_OBJECT

public:
    IdeaInspector(DocumentSession& session, IdeaActions& actions, QWidget* parent = nullptr);

    /// Another idea takes what was typed for the last one to the document first.
    void show(const IdeaRow& row, const IdeaList& list);
    std::optional<IdeaId> idea() const { return m_id; }
    void commit();

signals:
    void openRequested(const charrette::Item& item);
    void messageRequested(const QString& text);

private:
    void build();
    QWidget* buildExpected();
    void showExpected(const GoToIdea* goTo);
    void buildFooter(IdeaActions& actions);
    void connectFields();
    void fill(const IdeaRow& row, const IdeaList& list, bool isAnother);
    void takeScore(LineField* field);
    void takeDots(const QString& typed);

    DocumentSession& m_session;
    std::optional<IdeaId> m_id;
    Inspector* m_panel;
    SentenceField* m_text;
    QLabel* m_remark;
    Card* m_expected = nullptr; ///< close to a go-to idea, and what to ask then
    WrapLabel* m_expectedText;
    WrapLabel* m_nudge;
    std::optional<GoToIdeaId> m_goTo;
    ChainView* m_before;
    LineField* m_impact;
    LineField* m_effort;
    Chooser* m_horizon;
    LineField* m_dots;
    Chooser* m_group;
    Chooser* m_question;
    Chooser* m_challenge;
    GrowingText* m_detail;
    PictureArea* m_pictures;
    ChainView* m_after;
    QPushButton* m_prototype;
    QPushButton* m_plan;
};

} // namespace charrette::app
