// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "core/overview/Item.h"
#include "core/research/Interview.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace charrette::app {

class Chooser;
class Guide;
class Inspector;
class LineField;
class PictureArea;
class ItemLinks;
class SegmentedControl;
class WrapLabel;

/// The right part of the Interviews page: what to ask, what came of the interview, and who was
/// asked, by whom, and how it may be quoted.
class InterviewInspector final : public QWidget {
    Q_OBJECT

public:
    explicit InterviewInspector(DocumentSession& session, QWidget* parent = nullptr);

    void show(const Interview& interview);
    /// Commits what was typed; false when the document refused some of it.
    bool settle();
    void setSelectedNotes(int count);
    /// Puts the keyboard into the first field of a new interview.
    void beginNaming();

signals:
    void openRequested(const charrette::Item& item);
    void insightRequested();
    /// Enter in a field that is done.
    void namingFinished();

private:
    using Change = std::function<void(Interview&)>;

    void buildPerson();
    void buildSetting();
    void buildConsent();
    LineField* line(std::string Interview::*member, const QString& undoLabel);
    void edit(const QString& undoLabel, const Change& work);
    void showChoices();
    void showWhatRestsOnIt();
    void showMoments(bool isOther);
    void setHeld();
    void setWithdrawn(const QString& text);

    DocumentSession& m_session;
    std::optional<Interview> m_interview;
    std::string m_zone;
    std::vector<std::pair<LineField*, std::string Interview::*>> m_lines;
    Inspector* m_inspector;
    Guide* m_guide;
    PictureArea* m_pictures;
    QWidget* m_insightsBox = nullptr;
    ItemLinks* m_insights = nullptr;
    QWidget* m_personasBox = nullptr;
    ItemLinks* m_personas = nullptr;
    SegmentedControl* m_kind = nullptr;
    LineField* m_role = nullptr;
    Chooser* m_group = nullptr;
    Chooser* m_challenge = nullptr;
    LineField* m_date = nullptr;
    LineField* m_time = nullptr;
    QLabel* m_heldHint = nullptr;
    Chooser* m_consent = nullptr;
    QPushButton* m_withdraw = nullptr;
    QWidget* m_withdrawnBox = nullptr;
    LineField* m_withdrawn = nullptr;
    QPushButton* m_newInsight = nullptr;
};

} // namespace charrette::app
