// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/TwinsDialog.h"

#include "app/document/DocumentSession.h"
#include "app/ideas/IdeaCommands.h"
#include "app/ideas/IdeaList.h"
#include "app/ideas/PaperNote.h"
#include "app/ideas/TwinFinder.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Labels.h"
#include "app/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

/// What tells two ideas apart besides their words.
QString factsOf(const IdeaRow& row)
{
    QStringList parts{row.group.isEmpty() ? TwinsDialog::tr("No group") : row.group};
    if (row.dots > 0)
        parts += voteCount(row.dots);
    if (!row.question.isEmpty())
        parts += row.question;
    return parts.join(QStringLiteral(" · "));
}

bool isOf(const Twins& pair, IdeaId id)
{
    return pair.first == id || pair.second == id;
}

} // namespace

TwinsDialog::TwinsDialog(DocumentSession& session, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_finder{new TwinFinder{this}}
    , m_title{sectionLabel({})}
    , m_count{mutedLabel({})}
    , m_side{new QWidget}
    , m_back{ghostButton(tr("Back"))}
    , m_apart{secondaryButton(tr("Keep apart"))}
    , m_join{primaryButton(tr("Join"))}
    , m_skip{ghostButton(tr("Skip"))}
    , m_close{primaryButton(tr("Close"))}
{
    setWindowTitle(tr("Near-duplicates"));
    build();
    addKeys();
    connect(m_finder, &TwinFinder::found, this, &TwinsDialog::take);
    connect(&session, &DocumentSession::changed, this, &TwinsDialog::search);
    search();
    goTo(0);
}

bool TwinsDialog::isSearching() const
{
    return m_finder->isSearching();
}

void TwinsDialog::build()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_count);
    auto* both = new QHBoxLayout{m_side};
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(16);
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        auto* column = new QVBoxLayout;
        column->setSpacing(8);
        column->addWidget(m_notes[i] = new PaperNote);
        column->addWidget(m_facts[i] = new WrapLabel{{}, Type::Small});
        column->addStretch(1);
        both->addLayout(column, 1);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_back);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_apart);
    buttons->addWidget(m_join);
    buttons->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_side, 1);
    m_hint = new WrapLabel{
        tr("Joining keeps both texts and adds up their dots. Similar ideas share their votes, so "
           "look before the room places its dots."),
        Type::Muted};
    column->addWidget(m_hint);
    column->addLayout(buttons);
    resize(px(600), px(420));
}

void TwinsDialog::addKeys()
{
    const auto add = [this](QPushButton* button, Qt::Key key, auto work) {
        setHint(button, key);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, work);
        auto* shortcut = new QShortcut{key, this};
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    add(m_join, Qt::Key_J, &TwinsDialog::join);
    add(m_apart, Qt::Key_K, &TwinsDialog::keepThemApart);
    add(m_back, Qt::Key_Left, [this] { step(-1); });
    add(m_skip, Qt::Key_Right, [this] { step(1); });
    auto* undo = new QShortcut{QKeySequence::Undo, this};
    connect(undo, &QShortcut::activated, &m_session, &DocumentSession::undo);
}

void TwinsDialog::search()
{
    m_session.attempt(
        [this] { m_finder->start(twinSearch(m_session.db(), m_session.workshop())); });
}

/// What is looked at stays, wherever it is among those found now.
void TwinsDialog::take(const std::vector<Twins>& found)
{
    auto index = m_index;
    if (m_index < m_pairs.size()) {
        const auto& shown = m_pairs[m_index];
        const auto same = std::ranges::find_if(found, [&](const Twins& pair) {
            return pair.first == shown.first && pair.second == shown.second;
        });
        if (same != found.end())
            index = static_cast<std::size_t>(same - found.begin());
    }
    m_pairs = found;
    goTo(index);
}

void TwinsDialog::goTo(std::size_t index)
{
    const auto list = app::readIdeas(m_session.db(), m_session.workshop());
    std::erase_if(m_pairs,
        [&](const Twins& pair) { return !list.find(pair.first) || !list.find(pair.second); });
    const bool isAny = !m_pairs.empty();
    m_index = isAny ? std::min(index, m_pairs.size() - 1) : 0;
    const bool isDone = !isAny && !isSearching();
    m_side->setVisible(isAny);
    for (QWidget* part : {static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_back),
             static_cast<QWidget*>(m_skip), static_cast<QWidget*>(m_apart),
             static_cast<QWidget*>(m_join)})
        part->setVisible(!isDone);
    const bool wasDone = !m_close->isHidden();
    m_close->setVisible(isDone);
    if (isDone != wasDone)
        resize(width(), isDone ? sizeHint().height() : px(420));
    m_title->setText(isAny  ? tr("Do these two say the same?")
            : isSearching() ? tr("Looking…")
                            : tr("No two ideas read the same."));
    m_count->setText(isAny ? tr("%1 of %2", "place, how many pairs")
                                 .arg(number(static_cast<int>(m_index) + 1),
                                     number(static_cast<int>(m_pairs.size())))
                           : QString{});
    m_join->setEnabled(isAny);
    m_apart->setEnabled(isAny);
    m_back->setEnabled(isAny && m_index > 0);
    m_skip->setEnabled(isAny && m_index + 1 < m_pairs.size());
    if (isAny)
        showPair(list, m_pairs[m_index]);
}

void TwinsDialog::showPair(const IdeaList& list, const Twins& pair)
{
    const std::array rows{list.find(pair.first), list.find(pair.second)};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        NoteLook look;
        look.text = rows[i]->text;
        look.ground = noteColor(tokens(), key(rows[i]->colour));
        look.label = rows[i]->group;
        look.votes = rows[i]->dots;
        m_notes[i]->setLook(look);
        m_facts[i]->setText(factsOf(*rows[i]));
    }
}

void TwinsDialog::step(int by)
{
    const auto next = static_cast<int>(m_index) + by;
    if (next >= 0)
        m_session.attempt([&] { goTo(static_cast<std::size_t>(next)); });
}

void TwinsDialog::join()
{
    const auto pair = m_pairs[m_index];
    const auto why = ideaCommands::whyNotMerged(m_session, {pair.first, pair.second});
    if (!why.isEmpty())
        return m_title->setText(why);
    if (!ideaCommands::merge(m_session, {pair.first, pair.second}))
        return;
    // The next ones are shown at once; what the joined idea is like is being looked for.
    std::erase_if(m_pairs, [&](const Twins& other) { return isOf(other, pair.second); });
    m_session.attempt([this] { goTo(m_index); });
}

void TwinsDialog::keepThemApart()
{
    const auto pair = m_pairs[m_index];
    const bool isDone = m_session.perform(
        tr("Keep two ideas apart"), [&](Edit& edit) { keepApart(edit, pair.first, pair.second); });
    if (!isDone)
        return;
    std::erase(m_pairs, pair);
    m_session.attempt([this] { goTo(m_index); });
}

} // namespace charrette::app
