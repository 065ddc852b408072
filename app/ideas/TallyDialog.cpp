// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/TallyDialog.h"

#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/ideas/IdeaList.h"
#include "app/text/EventTime.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Card.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Labels.h"
#include "core/votes/Vote.h"
#include "core/workshop/Workshop.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <numeric>
#include <unordered_map>

namespace charrette::app {

namespace {

constexpr int mostHandedOut = 99'999;

QString voteName(const Vote& vote, const std::string& zone)
{
    if (!vote.title.empty())
        return shown(vote.title);
    const auto made = atEvent(vote.made, zone);
    return TallyDialog::tr("Vote of %1, %2", "date, time")
        .arg(shortDate(made.date()), clock(made.time()));
}

} // namespace

TallyDialog::TallyDialog(DocumentSession& session, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_vote{new Chooser}
    , m_group{new Chooser}
    , m_search{new QLineEdit}
    , m_handedOut{new QSpinBox}
    , m_voter{new Chooser}
    , m_rules{mutedLabel({})}
    , m_setRules{ghostButton(tr("Rules…"))}
    , m_turn{secondaryButton({})}
    , m_total{label(Type::Section)}
    , m_model{new TallyModel{this}}
    , m_table{new TallyTable{*m_model}}
{
    setWindowTitle(tr("Count dots"));
    build();
    connectParts();
}

void TallyDialog::connectParts()
{
    connect(m_vote, &Chooser::chosen, this, &TallyDialog::chooseVote);
    connect(m_voter, &Chooser::chosen, this, &TallyDialog::chooseVoter);
    connect(m_setRules, &QPushButton::clicked, this, &TallyDialog::setRules);
    connect(m_turn, &QPushButton::clicked, this, &TallyDialog::turn);
    connect(m_group, &Chooser::chosen, this, [this] {
        showRows();
        m_table->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, &TallyDialog::showRows);
    connect(m_handedOut, &QSpinBox::valueChanged, this, [this](int given) {
        m_given.insert(m_current ? m_current->value() : 0, given);
        showTotal();
    });
    connect(m_table, &TallyTable::counted, this, &TallyDialog::store);
    connect(m_table, &TallyTable::typedChanged, this, &TallyDialog::showTotal);
    connect(m_table, &TallyTable::searched, this, [this](const QString& text) {
        m_search->setFocus();
        m_search->setText(text);
    });
    connect(&m_session, &DocumentSession::changed, this, [this] {
        if (isVisible())
            m_session.attempt([this] { readRows(); });
    });
}

/// What the rules of the vote are, and how far it is.
QWidget* TallyDialog::buildRules()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout{box};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_rules, 1);
    row->addWidget(m_setRules);
    row->addWidget(m_turn);
    for (auto* button : {m_setRules, m_turn})
        button->setAutoDefault(false);
    return box;
}

void TallyDialog::build()
{
    m_handedOut->setRange(0, mostHandedOut);
    m_handedOut->setSpecialValueText(tr("not counted"));
    m_handedOut->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_voter->setSearchable();
    m_search->setPlaceholderText(tr("Type letters to find an idea"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(labelled(tr("&Vote"), m_vote), 3);
    fields->addWidget(labelled(tr("&Group"), m_group), 3);
    fields->addWidget(labelled(tr("Dots &handed out"), m_handedOut), 2);
    fields->addWidget(labelled(tr("Dots &of"), m_voter), 3);
    auto* card = new Card;
    auto* inner = new QVBoxLayout{card};
    inner->setContentsMargins(1, 4, 1, 4);
    inner->addWidget(m_table);
    auto* close = primaryButton(tr("Done"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_total);
    foot->addStretch();
    foot->addWidget(close);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(fields);
    column->addWidget(buildRules());
    column->addWidget(m_search);
    m_search->setAccessibleName(tr("Find an idea"));
    column->addWidget(card, 1);
    column->addWidget(mutedLabel(
        tr("Type the number of dots, Enter goes to the next idea. Backspace corrects.")));
    column->addLayout(foot);
    resize(px(720), px(640));
}

void TallyDialog::begin(std::optional<GroupId> group)
{
    m_table->drop();
    m_search->clear();
    m_session.attempt([&] {
        const auto& db = m_session.db();
        m_group->setChoices(withNone(tr("All groups"), groupChoices(db, m_session.workshop())));
        m_group->setCurrent(keyOf(group));
        const auto votes = votesOf(db, m_session.workshop());
        m_current = votes.empty() ? std::nullopt : std::optional{votes.front().id};
        readVotes();
        chooseVote();
    });
    m_table->choose(0);
    m_table->setFocus();
}

void TallyDialog::readVotes()
{
    const auto& db = m_session.db();
    const auto workshop = charrette::find(db, m_session.workshop());
    const auto zone = workshop ? workshop->timeZone : "UTC";
    std::vector<Choice> choices;
    for (const auto& vote : votesOf(db, m_session.workshop()))
        choices.push_back({vote.id.value(), voteName(vote, zone)});
    choices.push_back({std::nullopt, tr("A new vote")});
    m_vote->setChoices(std::move(choices));
    m_vote->setCurrent(keyOf(m_current));
}

void TallyDialog::chooseVote()
{
    if (!m_table->commit()) {
        m_vote->setCurrent(keyOf(m_current));
        return;
    }
    m_current = chosen<Vote>(*m_vote);
    {
        const QSignalBlocker blocker{m_handedOut};
        m_handedOut->setValue(m_given.value(m_current ? m_current->value() : 0));
    }
    m_session.attempt([this] {
        readVoters();
        readRows();
    });
    m_table->setFocus();
}

void TallyDialog::showRows()
{
    const auto group = chosen<Group>(*m_group);
    const auto text = m_search->text().trimmed();
    std::vector<TallyRow> shown;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool fits = (!group || m_groups[i] == group)
            && (text.isEmpty() || m_rows[i].text.contains(text, Qt::CaseInsensitive));
        if (fits)
            shown.push_back(m_rows[i]);
    }
    m_model->setRows(std::move(shown));
    m_table->setReadOnly(m_session.isReadOnly() || (m_voting && !isOpen()));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->choose(0);
    showTotal();
}

void TallyDialog::reject()
{
    if (m_table->commit())
        QDialog::reject();
}

/// From the line that finds ideas, back to where dots are typed.
bool TallyDialog::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEscape = key == Qt::Key_Escape && !m_search->text().isEmpty();
    if (isEscape)
        m_search->clear();
    else if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return QDialog::eventFilter(object, event);
    m_table->setFocus();
    return true;
}

} // namespace charrette::app
