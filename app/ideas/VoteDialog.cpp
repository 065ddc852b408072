// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/VoteDialog.h"

#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/ideas/IdeaList.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Labels.h"
#include "app/widgets/WrapLabel.h"
#include "core/base/Text.h"
#include "core/document/Record.h"
#include "core/people/Person.h"
#include "core/research/Insight.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int mostVoters = 9999;
constexpr int mostOfEach = 100;

QString subjectName(VoteSubject subject)
{
    switch (subject) {
    case VoteSubject::Ideas:
        return VoteDialog::tr("Ideas");
    case VoteSubject::Insights:
        return VoteDialog::tr("Insights");
    case VoteSubject::Questions:
        return VoteDialog::tr("Questions");
    case VoteSubject::Names:
        return VoteDialog::tr("Names");
    }
    return {};
}

/// The ideas that pass, as a set; nothing where there are fewer than two.
template <typename Rows, typename Passes>
std::vector<VoteItem> itemsOf(const Rows& rows, Passes passes)
{
    std::vector<VoteItem> items;
    for (const auto& row : rows) {
        if (passes(row))
            items.emplace_back(row.id);
    }
    return items;
}

} // namespace

VoteDialog::VoteDialog(DocumentSession& session, std::optional<VoteId> vote, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_vote{vote}
    , m_title{new QLineEdit}
    , m_subject{new Chooser}
    , m_set{new Chooser}
    , m_names{new QPlainTextEdit}
    , m_dots{new QSpinBox}
    , m_stacking{new QCheckBox{tr("Several dots of one person may go on one")}}
    , m_counting{new Chooser}
    , m_voters{new QSpinBox}
    , m_remark{mutedLabel({})}
    , m_keep{secondaryButton(tr("Keep for later"))}
    , m_open{primaryButton(tr("Open the vote"))}
{
    setWindowTitle(tr("Rules of the vote"));
    build();
    connect(m_subject, &Chooser::chosen, this, &VoteDialog::readSets);
    connect(m_set, &Chooser::chosen, this, &VoteDialog::showSet);
    connect(m_names, &QPlainTextEdit::textChanged, this, &VoteDialog::showSet);
    connect(m_counting, &Chooser::chosen, this, &VoteDialog::showSet);
    connect(m_dots, &QSpinBox::textChanged, this, [this] {
        m_isOwnNumber = m_isOwnNumber || m_dots->hasFocus();
        showSet();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { store(false); });
    connect(m_open, &QPushButton::clicked, this, [this] { store(true); });
    m_session.attempt([this] {
        if (m_vote)
            load(*m_vote);
        readSets();
    });
}

void VoteDialog::build()
{
    std::vector<Choice> subjects;
    for (const auto subject : everyOne<VoteSubject>())
        subjects.push_back({static_cast<std::int64_t>(subject), subjectName(subject)});
    m_subject->setChoices(std::move(subjects));
    m_subject->setCurrent(0);
    m_counting->setChoices(
        {{0, tr("On paper: the dots on each")}, {1, tr("By person: who places which")}});
    m_counting->setCurrent(0);
    m_title->setPlaceholderText(tr("Such as: which one do we build?"));
    m_title->setMaxLength(120);
    m_names->setPlaceholderText(tr("One name a line"));
    m_names->setTabChangesFocus(true);
    m_names->setFixedHeight(px(110));
    m_dots->setRange(1, mostOfEach);
    m_voters->setRange(0, mostVoters);
    m_voters->setSpecialValueText(tr("not known"));
    m_stacking->setChecked(true);

    auto* fields = new FieldColumn;
    fields->addField(tr("&Title"), m_title);
    fields->addPair(tr("&On"), m_subject, tr("&Which"), m_set);
    fields->addField(tr("&Names"), m_names);
    fields->addPair(tr("&Dots for each person"), m_dots, tr("&Counted"), m_counting);
    fields->addField(tr("&People who place dots"), m_voters);
    fields->addWidget(m_stacking);
    fields->addWidget(new WrapLabel{
        tr("While the vote is open its options stay as they are: join what says the same before."),
        Type::Muted});
    auto* cancel = ghostButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_open->setDefault(true);
    for (auto* button : {cancel, m_keep})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_remark);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_open);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addWidget(fields);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(px(520));
}

void VoteDialog::load(VoteId vote)
{
    const auto& db = m_session.db();
    if (const auto stored = charrette::find(db, vote))
        m_title->setText(shown(stored->title));
    const auto voting = votingOf(db, vote);
    if (!voting)
        return;
    m_subject->setCurrent(static_cast<std::int64_t>(voting->subject));
    m_dots->setValue(voting->dots);
    m_isOwnNumber = true;
    m_stacking->setChecked(voting->isStacking);
    m_counting->setCurrent(static_cast<std::int64_t>(voting->counting));
    m_voters->setValue(voting->voters.value_or(0));
    QStringList names;
    for (const auto& option : optionsOf(db, vote)) {
        m_prepared.push_back(option.item);
        if (const auto* name = std::get_if<std::string>(&option.item))
            names += shown(*name);
    }
    m_names->setPlainText(names.join(u'\n'));
}

/// What can be voted on: everything, and what is of one horizon, group or challenge.
void VoteDialog::readSets()
{
    const auto& db = m_session.db();
    const auto workshop = m_session.workshop();
    m_sets.clear();
    const auto add = [this](const QString& name, std::vector<VoteItem> items) {
        if (items.size() > 1)
            m_sets.push_back({name, std::move(items)});
    };
    const bool isSame =
        !m_prepared.empty() && m_prepared.front().index() == static_cast<std::size_t>(subject());
    if (isSame && subject() != VoteSubject::Names)
        add(tr("As prepared"), m_prepared);
    const auto any = [](const auto&) { return true; };
    if (subject() == VoteSubject::Ideas) {
        const auto ideas = ideasOf(db, workshop);
        add(tr("All ideas"), itemsOf(ideas, any));
        for (const auto horizon : everyOne<Horizon>())
            add(horizonName(horizon),
                itemsOf(ideas, [&](const Idea& idea) { return idea.horizon == horizon; }));
        for (const auto& group : groupsIn(db, workshop))
            add(groupName(group),
                itemsOf(ideas, [&](const Idea& idea) { return idea.group == group.id; }));
    } else if (subject() == VoteSubject::Insights) {
        const auto insights = insightsOf(db, workshop);
        add(tr("All insights"), itemsOf(insights, any));
        for (const auto& choice : challengeChoices(db, workshop))
            add(choice.text, itemsOf(insights, [&](const Insight& insight) {
                return keyOf(insight.challenge) == choice.key;
            }));
    } else if (subject() == VoteSubject::Questions) {
        add(tr("All questions"), itemsOf(questionsOf(db, workshop), any));
    }
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < m_sets.size(); ++i)
        choices.push_back({static_cast<std::int64_t>(i), m_sets[i].name});
    m_set->setChoices(std::move(choices));
    if (!m_sets.empty())
        m_set->setCurrent(0);
    showSet();
}

VoteSubject VoteDialog::subject() const
{
    return static_cast<VoteSubject>(m_subject->current().value_or(0));
}

std::vector<VoteItem> VoteDialog::items() const
{
    if (subject() == VoteSubject::Names) {
        std::vector<VoteItem> names;
        for (auto& line : cleanLines(m_names->toPlainText().toStdString()))
            names.emplace_back(std::move(line));
        return names;
    }
    const auto index = m_set->current();
    return index && *index < static_cast<std::int64_t>(m_sets.size())
        ? m_sets[static_cast<std::size_t>(*index)].items
        : std::vector<VoteItem>{};
}

void VoteDialog::showSet()
{
    const auto count = items().size();
    const bool isOfNames = subject() == VoteSubject::Names;
    FieldColumn::setFieldVisible(m_names, isOfNames);
    m_set->setEnabled(!isOfNames && !m_sets.empty());
    FieldColumn::setFieldVisible(m_voters, m_counting->current() == 0);
    if (!m_isOwnNumber) {
        const QSignalBlocker blocker{m_dots};
        m_dots->setValue(usualDots(count));
    }
    m_remark->setText(count < 2 ? tr("Two or more are needed")
                                : tr("%1, %2 each", "options, dots")
                                      .arg(tr("%n option(s)", nullptr, static_cast<int>(count)),
                                          tr("%n dot(s)", nullptr, m_dots->value())));
    m_open->setEnabled(count > 1);
    m_keep->setEnabled(count > 1);
}

void VoteDialog::store(bool opens)
{
    const auto chosenItems = items();
    Voting voting{.vote = VoteId{0},
        .subject = subject(),
        .counting = static_cast<Counting>(m_counting->current().value_or(0)),
        .dots = m_dots->value(),
        .isStacking = m_stacking->isChecked()};
    if (voting.counting == Counting::Paper && m_voters->value() > 0)
        voting.voters = m_voters->value();
    const auto title = m_title->text().trimmed().toStdString();
    m_stored =
        m_session.performFor(opens ? tr("Open a vote") : tr("Prepare a vote"), [&](Edit& edit) {
            auto id = m_vote;
            if (id)
                change(edit, *id, [&](Vote& vote) { vote.title = title; });
            else
                id = charrette::add(edit,
                    Vote{.workshop = m_session.workshop(), .title = title, .made = edit.now()});
            voting.vote = *id;
            prepare(edit, voting);
            setOptions(edit, *id, chosenItems);
            if (opens)
                openVote(edit, *id);
            return *id;
        });
    if (m_stored)
        accept();
}

std::optional<VoteId> VoteDialog::ask(
    DocumentSession& session, std::optional<VoteId> vote, QWidget* parent)
{
    VoteDialog dialog{session, vote, parent};
    dialog.exec();
    return dialog.vote();
}

} // namespace charrette::app
