// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaInspector.h"

#include "app/document/ChainView.h"
#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/ideas/IdeaActions.h"
#include "app/ideas/IdeaCommands.h"
#include "app/ideas/NoteEditors.h"
#include "app/media/PictureArea.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Tokens.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Card.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LineField.h"
#include "app/widgets/SentenceField.h"
#include "app/widgets/WrapLabel.h"
#include "core/base/Words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QTimeZone>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

/// "14:32", with the day where that is not today; by the clocks of the event.
QString addedAt(Instant moment, const std::string& zone)
{
    const QTimeZone there{QByteArray::fromStdString(zone)};
    const auto when =
        QDateTime::fromMSecsSinceEpoch(moment.ms, there.isValid() ? there : QTimeZone::utc());
    const auto time = clock(when.time());
    return when.date() == QDateTime::currentDateTimeUtc().toTimeZone(when.timeZone()).date()
        ? time
        : u"%1 %2"_s.arg(shortDate(when.date()), time);
}

/// "Group 3 · added 14:32 · 14 votes"
QString remark(const IdeaRow& row, const std::string& zone)
{
    QStringList parts;
    if (!row.group.isEmpty())
        parts += row.group;
    parts += IdeaInspector::tr("added %1").arg(addedAt(row.idea.made, zone));
    if (row.dots > 0)
        parts += voteCount(row.dots);
    return parts.join(u" · "_s);
}

} // namespace

IdeaInspector::IdeaInspector(DocumentSession& session, IdeaActions& actions, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_panel{new Inspector}
    , m_text{new SentenceField{{}, Type::Section}}
    , m_remark{mutedLabel({})}
    , m_expectedText{new WrapLabel{{}, Type::Small}}
    , m_nudge{new WrapLabel{{}, Type::Strong}}
    , m_before{new ChainView{session}}
    , m_impact{new LineField}
    , m_effort{new LineField}
    , m_horizon{new Chooser}
    , m_dots{new LineField}
    , m_group{new Chooser}
    , m_question{new Chooser}
    , m_challenge{new Chooser}
    , m_detail{new GrowingText}
    , m_pictures{new PictureArea{session, PictureArea::Look::Quiet}}
    , m_after{new ChainView{session}}
    , m_prototype{secondaryButton(tr("Make prototype"))}
    , m_plan{secondaryButton(tr("Add to plan"))}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_panel);
    build();
    buildFooter(actions);
    connectFields();
    const bool isReadOnly = session.isReadOnly();
    for (auto* field : {m_impact, m_effort, m_dots})
        field->setReadOnly(isReadOnly);
    m_text->setReadOnly(isReadOnly);
    m_detail->setReadOnly(isReadOnly);
    for (auto* field : {m_horizon, m_group, m_question, m_challenge})
        field->setEnabled(!isReadOnly);
}

void IdeaInspector::build()
{
    m_text->setAccessibleName(tr("Idea"));
    m_before->setParts(ChainParts::Before);
    m_after->setParts(ChainParts::After);
    m_impact->setPlaceholderText(tr("1 to 5"));
    m_effort->setPlaceholderText(tr("1 to 5"));
    m_dots->setPlaceholderText(tr("none"));
    m_detail->setLines(2, 10);
    m_detail->setPlaceholderText(tr("How it would work"));
    m_question->setSearchable();
    std::vector<Choice> lanes;
    for (const auto horizon : everyOne<Horizon>())
        lanes.push_back({static_cast<std::int64_t>(horizon), horizonName(horizon)});
    m_horizon->setChoices(lanes);

    auto& fields = m_panel->fields();
    auto* head = new QWidget;
    auto* column = new QVBoxLayout{head};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_remark);
    fields.addWidget(head);
    fields.addWidget(buildExpected());
    fields.addWidget(m_before);
    fields.addPair(tr("Impact"), m_impact, tr("Effort"), m_effort);
    fields.addPair(tr("Horizon"), m_horizon, tr("Dots"), m_dots);
    fields.addField(tr("Group"), m_group);
    fields.addField(tr("Answers"), m_question);
    fields.addField(tr("Challenge"), m_challenge);
    fields.addField(tr("Details"), m_detail);
    fields.addField(tr("Pictures"), m_pictures);
    fields.addWidget(m_after);
}

/// A hint where the idea is what everybody expected, with what to ask then.
QWidget* IdeaInspector::buildExpected()
{
    m_expected = new Card;
    m_expected->setGround(&Tokens::warnSoft);
    auto* column = new QVBoxLayout{m_expected};
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    auto* open = linkButton(tr("To the go-to idea"));
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_goTo)
            emit openRequested(*m_goTo);
    });
    column->addWidget(m_expectedText);
    column->addWidget(m_nudge);
    column->addWidget(open, 0, Qt::AlignLeft);
    return m_expected;
}

void IdeaInspector::showExpected(const GoToIdea* goTo)
{
    m_expected->setVisible(goTo != nullptr);
    m_goTo = goTo ? std::optional{goTo->id} : std::nullopt;
    if (!goTo)
        return;
    m_expectedText->setText(tr("Close to a go-to idea: “%1”").arg(shownInLine(goTo->text)));
    m_nudge->setText(goTo->nudge.empty() ? tr("What would make it work where it failed before?")
                                         : shown(goTo->nudge));
}

void IdeaInspector::buildFooter(IdeaActions& actions)
{
    auto* footer = new QWidget;
    auto* row = new QHBoxLayout{footer};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_prototype);
    row->addWidget(m_plan);
    row->addStretch(1);
    m_panel->addFooter(footer);
    footer->setEnabled(!m_session.isReadOnly());
    connect(m_prototype, &QPushButton::clicked, &actions, &IdeaActions::makePrototype);
    connect(m_plan, &QPushButton::clicked, &actions, &IdeaActions::addToPlan);
}

void IdeaInspector::connectFields()
{
    connect(m_text, &SentenceField::committed, this, [this](const QString& text) {
        if (text.isEmpty())
            m_text->revert();
        else
            ideaCommands::setText(m_session, *m_id, text);
    });
    connect(m_detail, &GrowingText::committed, this,
        [this](const QString& text) { ideaCommands::setDetail(m_session, *m_id, text); });
    connect(m_impact, &LineField::committed, this, [this] { takeScore(m_impact); });
    connect(m_effort, &LineField::committed, this, [this] { takeScore(m_effort); });
    connect(m_dots, &LineField::committed, this, &IdeaInspector::takeDots);
    connect(m_horizon, &Chooser::chosen, this, [this] {
        ideaCommands::setHorizon(
            m_session, {*m_id}, static_cast<Horizon>(m_horizon->current().value_or(0)));
    });
    connect(m_group, &Chooser::chosen, this,
        [this] { ideaCommands::setGroup(m_session, {*m_id}, chosen<Group>(*m_group)); });
    connect(m_question, &Chooser::chosen, this,
        [this] { ideaCommands::setQuestion(m_session, {*m_id}, chosen<Question>(*m_question)); });
    connect(m_challenge, &Chooser::chosen, this, [this] {
        ideaCommands::setChallenge(m_session, {*m_id}, chosen<Challenge>(*m_challenge));
    });
    for (auto* chain : {m_before, m_after})
        connect(chain, &ChainView::openRequested, this, &IdeaInspector::openRequested);
}

void IdeaInspector::show(const IdeaRow& row, const IdeaList& list)
{
    const bool isAnother = m_id != row.idea.id;
    if (isAnother)
        commit();
    m_id = row.idea.id;
    fill(row, list, isAnother);
}

void IdeaInspector::commit()
{
    if (m_id)
        commitTyped(this);
}

void IdeaInspector::fill(const IdeaRow& row, const IdeaList& list, bool isAnother)
{
    const auto set = [isAnother](auto* field, const QString& text) {
        if (isAnother)
            field->load(text);
        else
            field->setText(text);
    };
    set(m_text, row.text);
    m_remark->setText(remark(row, list.timeZone));
    showExpected(row.goTo ? list.find(*row.goTo) : nullptr);
    set(m_impact, scoreOfFive(row.idea.impact));
    set(m_effort, scoreOfFive(row.idea.effort));
    set(m_dots, row.dots > 0 ? QString::number(row.dots) : QString{});
    set(m_detail, shown(row.idea.detail));
    m_horizon->setCurrent(static_cast<std::int64_t>(row.idea.horizon));
    m_group->setChoices(withNone(tr("No group"), list.groupChoices));
    m_group->setCurrent(keyOf(row.idea.group));
    m_question->setChoices(withNone(tr("No question"), list.questionChoices));
    m_question->setCurrent(keyOf(row.idea.question));
    const bool isInherited = !row.idea.challenge && row.challenge;
    m_challenge->setChoices(withNone(
        isInherited ? tr("%1 (by its question)").arg(row.challengeTitle) : tr("No challenge"),
        list.challengeChoices));
    m_challenge->setCurrent(keyOf(row.idea.challenge));
    m_pictures->show(Bearer::Idea, row.idea.id.value());
    m_before->show(row.idea.id);
    m_after->show(row.idea.id);
}

void IdeaInspector::takeScore(LineField* field)
{
    const auto typed = scoreTyped(field->text());
    if (!typed) {
        emit messageRequested(tr("Impact and effort are numbers from 1 to 5, such as 4 or 4.5."));
        return;
    }
    if (field == m_impact)
        ideaCommands::setImpact(m_session, *m_id, typed->score);
    else
        ideaCommands::setEffort(m_session, *m_id, typed->score);
}

void IdeaInspector::takeDots(const QString& typed)
{
    bool isNumber = false;
    const int dots = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
    if ((!isNumber && !typed.isEmpty()) || dots < 0 || dots > DotsField::most) {
        emit messageRequested(tr("Dots are a number."));
        return;
    }
    if (const auto why = ideaCommands::whyNoDots(m_session, {*m_id}); !why.isEmpty())
        emit messageRequested(why);
    else
        ideaCommands::setDots(m_session, {*m_id}, dots);
}

} // namespace charrette::app
