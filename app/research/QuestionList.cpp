// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/QuestionList.h"

#include "app/research/HowMightWe.h"
#include "app/research/LineDelegate.h"
#include "app/research/QuestionModel.h"
#include "app/theme/Type.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Card.h"
#include "app/widgets/Chip.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RowList.h"
#include "app/widgets/WrapLabel.h"
#include "core/ideas/Idea.h"

#include <QVBoxLayout>

namespace charrette::app {

namespace {

QString usualPlaceholder()
{
    return QuestionList::tr("Another question…");
}

} // namespace

QuestionList::QuestionList(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_model{new QuestionModel{session, this}}
    , m_list{new RowList}
    , m_line{new CaptureLine{usualPlaceholder()}}
    , m_prompt{new WrapLabel{{}, Type::Small}}
{
    auto* delegate = new LineDelegate{LineDelegate::Look::Ruled, m_list};
    delegate->setRemovable(!session.isReadOnly());
    connect(delegate, &LineDelegate::removeRequested, this, [this](const QModelIndex& index) {
        m_list->choose(index);
        removeSelected();
    });
    m_list->setRows(m_model, delegate);
    m_list->setMovable(!session.isReadOnly());
    m_list->setAccessibleName(tr("How might we…"));
    m_line->setEnabled(!session.isReadOnly());
    auto* card = new Card;
    auto* rows = new QVBoxLayout{card};
    rows->setContentsMargins(1, 1, 1, px(5));
    rows->setSpacing(0);
    rows->addWidget(m_list);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(px(5), px(4), px(5), 0);
    inset->addWidget(m_line);
    rows->addLayout(inset);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(labelled(tr("How might we…"), card));
    column->addWidget(labelled(tr("Moves"), buildMoves()));
    connect(m_line, &CaptureLine::entered, this, [this](const QString& text) {
        if (add({text}))
            m_line->accept();
    });
    connect(m_line, &CaptureLine::pasted, this, &QuestionList::add);
    connect(m_list, &RowList::removeRequested, this, &QuestionList::removeSelected);
    connect(m_list, &RowList::moveRequested, this, &QuestionList::move);
}

QWidget* QuestionList::buildMoves()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* chips = new QWidget;
    auto* flow = new FlowLayout{chips};
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto& [name, prompt] : moves()) {
        auto* chip = new Chip{name};
        chip->setCheckable(true);
        chip->setToolTip(tip(prompt));
        chip->setAccessibleDescription(prompt);
        chip->setEnabled(!m_session.isReadOnly());
        connect(chip, &QAbstractButton::clicked, this,
            [this, chip, prompt = prompt] { choose(chip, prompt); });
        flow->addWidget(chip);
        m_chips.push_back(chip);
    }
    column->addWidget(chips);
    column->addWidget(m_prompt);
    m_prompt->hide();
    return box;
}

/// The prompt is shown where the question will be typed; nothing is typed for anyone.
void QuestionList::choose(Chip* chip, const QString& prompt)
{
    const bool isOn = chip->isChecked();
    for (auto* other : m_chips)
        other->setChecked(isOn && other == chip);
    m_line->setPlaceholderText(isOn ? prompt : usualPlaceholder());
    m_prompt->setText(isOn ? prompt : QString{});
    m_prompt->setVisible(isOn);
    m_line->setFocus();
}

void QuestionList::show(const Insight& insight)
{
    const bool isOther = !m_insight || m_insight->id != insight.id;
    if (isOther) {
        if (m_insight)
            m_drafts.insert(m_insight->id.value(), m_line->text());
        m_line->setText(m_drafts.take(insight.id.value()));
    }
    m_insight = insight;
    std::vector<QuestionRow> rows;
    for (auto& question : questionsUnder(m_session.db(), insight.id)) {
        const auto ideas = ideasAnswering(m_session.db(), question.id).size();
        rows.push_back({std::move(question), static_cast<int>(ideas)});
    }
    m_model->setRows(std::move(rows));
    m_list->setVisible(m_model->rowCount() > 0);
    if (isOther)
        m_list->selectionModel()->clear();
}

bool QuestionList::settle()
{
    return m_list->settle();
}

void QuestionList::reveal(QuestionId question)
{
    const auto index = m_model->indexOf(question.value());
    m_list->choose(index);
    m_list->bringIntoView(index);
}

bool QuestionList::add(const QStringList& lines)
{
    if (!m_insight)
        return false;
    return m_session.perform(
        tr("Add %n question(s)", nullptr, static_cast<int>(lines.size())), [&](Edit& edit) {
            for (const auto& line : lines) {
                charrette::add(edit,
                    Question{.workshop = m_insight->workshop,
                        .insight = m_insight->id,
                        .challenge = m_insight->challenge,
                        .text = questionTyped(line).toStdString()});
            }
        });
}

std::vector<QuestionId> QuestionList::selected() const
{
    std::vector<QuestionId> questions;
    const auto rows = m_list->chosenRows();
    for (const int row : rows)
        questions.push_back(m_model->item(row).question.id);
    return questions;
}

void QuestionList::removeSelected()
{
    const auto questions = selected();
    if (m_session.isReadOnly())
        return;
    m_session.perform(
        tr("Remove %n question(s)", nullptr, static_cast<int>(questions.size())), [&](Edit& edit) {
            for (const auto id : questions)
                remove(edit, id);
        });
}

void QuestionList::move(const QList<int>& rows, int before)
{
    const int stays = firstToStay(rows, before, m_model->rowCount());
    const auto place = stays < 0 ? std::nullopt : std::optional{m_model->item(stays).question.id};
    const auto questions = selected();
    m_session.perform(tr("Move question"), [&](Edit& edit) {
        for (const auto id : questions)
            moveBefore(edit, id, place);
    });
}

} // namespace charrette::app
