// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/CaptureBar.h"

#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/ideas/IdeaList.h"
#include "app/text/Names.h"
#include "app/widgets/CaptureLine.h"
#include "core/base/Words.h"

#include <QHBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int widestChoice = 190;

Chooser* chooser(const QString& name)
{
    auto* made = new Chooser;
    made->setFitting(widestChoice);
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

} // namespace

CaptureBar::CaptureBar(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_line{new CaptureLine{tr("Type an idea and press Enter; paste a list for one idea a line")}}
    , m_group{chooser(tr("Whose ideas these are"))}
    , m_answers{chooser(tr("What these ideas answer"))}
    , m_lane{chooser(tr("The lane these ideas begin in"))}
{
    std::vector<Choice> lanes;
    for (const auto horizon : everyOne<Horizon>())
        lanes.push_back({static_cast<std::int64_t>(horizon), horizonName(horizon)});
    m_lane->setChoices(lanes);
    m_lane->setCurrent(static_cast<std::int64_t>(Horizon::Undecided));
    m_line->setToolTip(tr("Begin with “3:” for an idea of group 3"));

    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addWidget(m_group);
    row->addWidget(m_answers);
    row->addWidget(m_lane);
    setEnabled(!session.isReadOnly());
    connect(m_line, &CaptureLine::entered, this, &CaptureBar::takeLine);
    connect(m_line, &CaptureLine::pasted, this, &CaptureBar::takeLines);
    for (auto* one : {m_group, m_answers, m_lane})
        connect(one, &Chooser::chosen, this, &CaptureBar::focusLine);
}

void CaptureBar::setList(const IdeaList& list)
{
    m_groups = list.groups;
    m_group->setChoices(withNone(tr("No group"), list.groupChoices));
    if (m_group->isMixed())
        m_group->setCurrent({});
    std::vector<Choice> answers = list.questionChoices;
    answers.insert(answers.end(), list.challengeChoices.begin(), list.challengeChoices.end());
    m_answers->setChoices(withNone(tr("No question"), answers));
    if (m_answers->isMixed())
        m_answers->setCurrent({});
    m_questions.clear();
    for (const auto& question : list.questionChoices)
        m_questions.push_back(*question.key);
}

void CaptureBar::follow(std::optional<std::int64_t> group, std::optional<std::int64_t> challenge)
{
    m_group->setCurrent(group);
    m_answers->setCurrent(challenge);
}

void CaptureBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CaptureBar::takeLine(const QString& text)
{
    Line line{text, chosen<Group>(*m_group)};
    if (const auto named = groupLine(text)) {
        line = {named->text, groupNumbered(m_groups, named->number)};
        if (!line.group) {
            emit messageRequested(tr("There is no group %1.").arg(named->number));
            return;
        }
    }
    if (add({line}))
        m_line->accept();
}

void CaptureBar::takeLines(const QStringList& pasted)
{
    std::vector<Line> lines;
    for (const auto& text : pasted) {
        Line line{text, chosen<Group>(*m_group)};
        if (const auto named = groupLine(text)) {
            if (const auto group = groupNumbered(m_groups, named->number))
                line = {named->text, group};
        }
        lines.push_back(line);
    }
    if (add(lines))
        emit messageRequested(tr("%n idea(s) added", nullptr, static_cast<int>(lines.size())));
}

bool CaptureBar::add(const std::vector<Line>& lines)
{
    const auto like = start();
    const auto count = static_cast<int>(lines.size());
    const auto added = m_session.performFor(tr("Add %n idea(s)", nullptr, count), [&](Edit& edit) {
        std::vector<IdeaId> ids;
        for (const auto& line : lines) {
            auto idea = like;
            idea.group = line.group;
            const auto made = addIdeas(edit, idea, {line.text.toStdString()});
            ids.insert(ids.end(), made.begin(), made.end());
        }
        return ids;
    });
    if (added)
        emit this->added(*added);
    return added.has_value();
}

/// What the choosers say, for every idea that is typed now.
Idea CaptureBar::start() const
{
    Idea idea{.workshop = m_session.workshop(), .text = {}};
    idea.horizon = static_cast<Horizon>(m_lane->current().value_or(0));
    const auto answers = m_answers->current();
    if (answers && std::ranges::find(m_questions, *answers) != m_questions.end())
        idea.question = QuestionId{*answers};
    else if (answers)
        idea.challenge = ChallengeId{*answers};
    return idea;
}

} // namespace charrette::app
