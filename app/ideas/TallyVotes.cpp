// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted in the dialog of dots: by the rules of the vote, where it has some.
#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/ideas/IdeaList.h"
#include "app/ideas/TallyDialog.h"
#include "app/ideas/VoteDialog.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/FieldColumn.h"
#include "core/people/Person.h"
#include "core/research/Insight.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace charrette::app {

namespace {

QString optionText(const sqlite::Database& db, const VoteItem& item, const IdeaList& ideas)
{
    if (const auto* idea = std::get_if<IdeaId>(&item)) {
        const auto* row = ideas.find(*idea);
        return row ? shownInLine(row->idea.text) : QString{};
    }
    if (const auto* id = std::get_if<InsightId>(&item)) {
        const auto insight = charrette::find(db, *id);
        return insight ? shownInLine(sentenceOf(*insight).whole()) : QString{};
    }
    if (const auto* id = std::get_if<QuestionId>(&item)) {
        const auto question = charrette::find(db, *id);
        return question ? shownInLine(question->text) : QString{};
    }
    return shown(std::get<std::string>(item));
}

QString rankText(const VoteResult& result)
{
    const auto rank = number(result.rank);
    return result.isTied ? TallyDialog::tr("%1=", "a rank that several share").arg(rank) : rank;
}

} // namespace

bool TallyDialog::isOpen() const
{
    return m_voting && m_voting->state() == VoteState::Open;
}

bool TallyDialog::isByPerson() const
{
    return isOpen() && m_voting->counting == Counting::Person;
}

/// Who attends, with what they have placed.
void TallyDialog::readVoters()
{
    const auto placed =
        m_current ? dotsByPerson(m_session.db(), *m_current) : std::unordered_map<PersonId, int>{};
    std::vector<Choice> choices;
    for (const auto& attendee : attendeesOf(m_session.db(), m_session.workshop())) {
        const auto found = placed.find(attendee.person.id);
        const auto name = shown(attendee.person.name);
        choices.push_back({attendee.person.id.value(),
            found == placed.end() ? name
                                  : tr("%1 (%2)", "name, dots").arg(name, number(found->second))});
    }
    const auto before = m_voter->current();
    m_voter->setChoices(std::move(choices));
    if (!before && !m_voter->choices().empty())
        m_voter->setCurrent(m_voter->choices().front().key);
}

void TallyDialog::readRows()
{
    if (m_current && !charrette::find(m_session.db(), *m_current)) {
        m_current.reset(); // an undo took it away
        readVotes();
    }
    m_voting = m_current ? votingOf(m_session.db(), *m_current) : std::nullopt;
    if (isByPerson())
        readVoters();
    m_rows.clear();
    m_groups.clear();
    if (m_voting)
        readOptions();
    else
        readIdeas();
    showRules();
    showRows();
}

void TallyDialog::readIdeas()
{
    const auto dots =
        m_current ? dotsIn(m_session.db(), *m_current) : std::unordered_map<IdeaId, int>{};
    for (const auto& row : app::readIdeas(m_session.db(), m_session.workshop()).rows) {
        const auto found = dots.find(row.idea.id);
        m_rows.push_back({row.idea.id.value(), shownInLine(row.idea.text), row.group,
            found == dots.end() ? 0 : found->second});
        m_groups.push_back(row.idea.group);
    }
}

/// In the order of the options while dots are placed, and as it came out once it is closed.
void TallyDialog::readOptions()
{
    const auto& db = m_session.db();
    const auto ideas = app::readIdeas(db, m_session.workshop());
    auto results = resultsOf(db, *m_current);
    const bool isClosed = m_voting->state() == VoteState::Closed;
    if (!isClosed) {
        std::unordered_map<OptionId, std::size_t> places;
        for (const auto& option : optionsOf(db, *m_current))
            places.emplace(option.id, places.size());
        std::ranges::sort(
            results, {}, [&](const VoteResult& result) { return places.at(result.option.id); });
    }
    std::unordered_map<OptionId, int> own;
    if (const auto person = chosen<Person>(*m_voter); person && isByPerson())
        own = dotsOf(db, *m_current, *person);
    for (const auto& result : results) {
        const auto* idea = std::get_if<IdeaId>(&result.option.item);
        const auto* row = idea ? ideas.find(*idea) : nullptr;
        const auto placed = own.find(result.option.id);
        m_rows.push_back({result.option.id.value(), optionText(db, result.option.item, ideas),
            row ? row->group : QString{},
            !isByPerson()             ? result.dots
                : placed == own.end() ? 0
                                      : placed->second,
            isClosed ? rankText(result) : QString{}});
        m_groups.push_back(row ? row->idea.group : std::nullopt);
    }
}

void TallyDialog::showRules()
{
    FieldColumn::setFieldVisible(m_handedOut, !m_voting);
    FieldColumn::setFieldVisible(m_voter, isByPerson());
    FieldColumn::setFieldVisible(m_group, !m_voting || m_voting->subject == VoteSubject::Ideas);
    m_setRules->setText(m_voting && m_voting->state() == VoteState::Prepared
            ? tr("Rules…")
            : tr("New vote with rules…"));
    m_turn->setVisible(m_voting && m_voting->state() != VoteState::Closed);
    m_turn->setText(isOpen() ? tr("Close the vote") : tr("Open the vote"));
    if (!m_voting) {
        m_rules->setText(tr("A count of dots, without rules."));
        return;
    }
    const auto dots = tr("%n dot(s)", nullptr, m_voting->dots);
    const auto each = m_voting->isStacking ? tr("%1 each, several may go on one", "dots").arg(dots)
                                           : tr("%1 each, one on each", "dots").arg(dots);
    switch (m_voting->state()) {
    case VoteState::Prepared:
        m_rules->setText(tr("Prepared: %1.", "rules").arg(each));
        break;
    case VoteState::Open:
        m_rules->setText(tr("Open: %1.", "rules").arg(each));
        break;
    case VoteState::Closed:
        m_rules->setText(tr("Closed: %1.", "rules").arg(each));
        break;
    }
}

/// Of all groups, whatever is shown: the dots belong to the whole vote.
void TallyDialog::showTotal()
{
    int total = std::accumulate(m_rows.begin(), m_rows.end(), 0,
        [](int sum, const TallyRow& row) { return sum + row.dots; });
    if (const auto typed = m_table->typed(); typed && m_table->currentIndex().isValid())
        total += *typed - m_model->item(m_table->currentIndex()).dots;
    m_total->setText(totalText(total));
}

QString TallyDialog::totalText(int total) const
{
    if (isByPerson())
        return tr("%1 of %2 placed", "dots of one person")
            .arg(number(total), tr("%n dot(s)", nullptr, m_voting->dots));
    const auto counted = tr("%n dot(s) counted", nullptr, total);
    if (m_voting && m_voting->state() == VoteState::Closed) {
        const auto first = std::ranges::count_if(
            m_rows, [](const TallyRow& row) { return row.rank.startsWith(u"1=") && row.dots > 0; });
        return first > 1 ? tr("%1, %2 tied in front", "dots counted")
                               .arg(counted, number(static_cast<int>(first)))
                         : counted;
    }
    const int given =
        m_voting ? m_voting->voters.value_or(0) * m_voting->dots : m_handedOut->value();
    if (given == 0)
        return counted;
    return total <= given
        ? tr("%1, %2 left", "dots counted").arg(counted, number(given - total))
        : tr("%1, %2 more than handed out", "dots counted").arg(counted, number(total - given));
}

void TallyDialog::chooseVoter()
{
    m_table->commit();
    m_session.attempt([this] { readRows(); });
    m_table->choose(0);
    m_table->setFocus();
}

void TallyDialog::setRules()
{
    if (!m_table->commit())
        return;
    const bool isPrepared = m_voting && m_voting->state() == VoteState::Prepared;
    const auto vote = VoteDialog::ask(m_session, isPrepared ? m_current : std::nullopt, this);
    if (!vote)
        return;
    m_current = vote;
    m_session.attempt([this] {
        readVotes();
        readVoters();
        readRows();
    });
    m_table->choose(0);
    m_table->setFocus();
}

void TallyDialog::turn()
{
    if (!m_voting || !m_table->commit())
        return;
    const bool wasOpen = isOpen();
    m_session.perform(wasOpen ? tr("Close the vote") : tr("Open the vote"), [&](Edit& edit) {
        if (wasOpen)
            closeVote(edit, *m_current);
        else
            openVote(edit, *m_current);
    });
    m_table->setFocus();
}

/// More than the person may place: that is said, and the number stays to be corrected.
bool TallyDialog::isOver(std::int64_t key, int dots)
{
    int all = dots;
    for (const auto& row : m_rows)
        all += row.key == key ? 0 : row.dots;
    if (!m_voting->isStacking && dots > 1)
        m_total->setText(tr("One dot on each, by the rules"));
    else if (all > m_voting->dots)
        m_total->setText(
            tr("%1 more than %2", "dots, those each person has")
                .arg(number(all - m_voting->dots), tr("%n dot(s)", nullptr, m_voting->dots)));
    else
        return false;
    return true;
}

std::optional<VoteId> TallyDialog::storeDots(std::int64_t key, int dots)
{
    const auto person = isByPerson() ? chosen<Person>(*m_voter) : std::nullopt;
    return m_session.performFor(tr("Count dots"), [&](Edit& edit) {
        if (person)
            castDots(edit, OptionId{key}, *person, dots);
        else if (m_voting)
            countDots(edit, OptionId{key}, dots);
        if (m_voting)
            return *m_current;
        const auto id = m_current
            ? *m_current
            : add(edit, Vote{.workshop = m_session.workshop(), .made = edit.now()});
        setDots(edit, id, IdeaId{key}, dots);
        return id;
    });
}

void TallyDialog::store(std::int64_t key, int dots)
{
    const bool isNew = !m_current;
    if (isByPerson() && isOver(key, dots))
        return;
    const auto vote = storeDots(key, dots);
    if (!vote)
        return;
    m_table->accept();
    m_current = vote;
    if (isNew) {
        m_given.insert(vote->value(), m_given.take(0));
        m_session.attempt([this] { readVotes(); });
    }
    m_session.attempt([this] { readRows(); });
}

} // namespace charrette::app
