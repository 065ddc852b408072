// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/QuestionPair.h"

#include "app/text/Names.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Labels.h"
#include "app/widgets/WrapLabel.h"

#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

QString listed(const std::vector<std::string>& questions)
{
    QStringList lines;
    for (const auto& question : questions)
        lines += u"• "_s + shownInLine(question);
    return lines.join(u'\n');
}

} // namespace

QuestionPair::QuestionPair(QWidget* parent)
    : QWidget{parent}
    , m_thenTitle{fieldLabel({})}
    , m_then{new WrapLabel{{}, Type::Muted}}
    , m_nowTitle{fieldLabel({})}
    , m_now{new WrapLabel{{}}}
    , m_entry{new CaptureLine{tr("How might we…")}}
{
    m_entry->setAccessibleName(tr("The question now"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_thenTitle);
    column->addWidget(m_then);
    column->addSpacing(6);
    column->addWidget(m_nowTitle);
    column->addWidget(m_now);
    column->addWidget(m_entry);
    connect(m_entry, &CaptureLine::entered, this, &QuestionPair::entered);
}

void QuestionPair::show(
    const QStringList& editions, const std::vector<std::vector<std::string>>& questions)
{
    // The latest edition before this one at which something was asked.
    auto then = static_cast<qsizetype>(questions.size()) - 2;
    while (then > 0 && questions[static_cast<std::size_t>(then)].empty())
        --then;
    const bool hasThen = then >= 0 && !questions[static_cast<std::size_t>(then)].empty();
    m_thenTitle->setVisible(hasThen);
    m_then->setVisible(hasThen);
    if (hasThen) {
        m_thenTitle->setText(tr("The question in %1").arg(editions.value(then)));
        m_then->setText(listed(questions[static_cast<std::size_t>(then)]));
    }
    const auto now = questions.empty() ? QString{} : listed(questions.back());
    m_nowTitle->setText(tr("The question in %1").arg(editions.value(editions.size() - 1)));
    m_now->setText(now);
    m_now->setVisible(!now.isEmpty());
}

void QuestionPair::setReadOnly(bool isReadOnly)
{
    m_entry->setVisible(!isReadOnly);
}

void QuestionPair::accept()
{
    m_entry->accept();
}

void QuestionPair::beginEntry()
{
    m_entry->setFocus(Qt::ShortcutFocusReason);
}

} // namespace charrette::app
