// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/challenges/ChallengeDelegate.h"

#include "app/challenges/ChallengeModel.h"
#include "app/document/PillKinds.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Pill.h"
#include "app/widgets/TextBlock.h"

#include <QPainter>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int side = 14;
constexpr int above = 10;
constexpr int workWidth = 230;
constexpr int verdictWidth = 150;

void drawGround(QPainter& painter, const QStyleOptionViewItem& option, int row)
{
    const auto& t = tokens();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, t.accentSoft);
    if (row > 0)
        painter.fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1, t.hairline);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(t.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF{option.rect}.adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
    }
}

QString work(const ChallengeWork& work)
{
    QStringList parts;
    if (work.insights > 0)
        parts.append(insightCount(work.insights));
    if (work.ideas > 0)
        parts.append(ideaCount(work.ideas));
    if (work.actions > 0)
        parts.append(actionCount(work.actions));
    return parts.join(QStringLiteral(" · "));
}

QString remark(const ChallengeRow& row)
{
    const auto owner = shown(row.judged.challenge.owner);
    if (row.since == 0)
        return owner;
    const auto since = ChallengeDelegate::tr("since %1").arg(row.since);
    return owner.isEmpty() ? since : ChallengeDelegate::tr("%1 · %2").arg(owner, since);
}

} // namespace

int ChallengeDelegate::heightFor(const QModelIndex& index, int width) const
{
    const auto text = textRect({0, 0, width, 0}, index);
    return TextBlock{index.data().toString(), typeFont(Type::Strong)}.height(text.width())
        + lineHeight(typeFont(Type::Small)) + 2 * px(above);
}

QRect ChallengeDelegate::textRect(const QRect& row, const QModelIndex& /*index*/) const
{
    const int right = std::min(px(workWidth) + px(verdictWidth), row.width() / 2);
    return row.adjusted(
        px(side), px(above), -right - px(side), -px(above) - lineHeight(typeFont(Type::Small)));
}

void ChallengeDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& row = static_cast<const ChallengeModel*>(index.model())->item(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawGround(*painter, option, index.row());
    const auto text = textRect(option.rect, index);
    if (!isEditing(index))
        TextBlock{index.data().toString(), typeFont(Type::Strong)}.draw(*painter, text, t.ink);
    const QRect below{
        text.left(), text.bottom() + 1, text.width(), lineHeight(typeFont(Type::Small))};
    drawElided(*painter, below, remark(row), typeFont(Type::Small), t.muted);
    const int line = px(20);
    const QRect right{text.right() + px(12), text.top() - 1,
        option.rect.right() - px(side) - text.right() - px(12), line};
    if (const auto verdict = row.judged.judgement.verdict)
        paintPill(*painter, right, verdictName(*verdict), pillOf(*verdict));
    drawElided(*painter, right.adjusted(px(verdictWidth) - px(24), 0, 0, 0), work(row.work),
        typeFont(Type::Body), t.muted, Qt::AlignRight | Qt::AlignVCenter);
    painter->restore();
}

int GoToDelegate::heightFor(const QModelIndex& index, int width) const
{
    const auto text = textRect({0, 0, width, 0}, index);
    return TextBlock{index.data().toString(), typeFont(Type::Strong)}.height(text.width())
        + lineHeight(typeFont(Type::Small)) + 2 * px(above);
}

QRect GoToDelegate::textRect(const QRect& row, const QModelIndex& /*index*/) const
{
    return row.adjusted(
        px(side), px(above), -px(side), -px(above) - lineHeight(typeFont(Type::Small)));
}

void GoToDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& idea = static_cast<const GoToModel*>(index.model())->item(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawGround(*painter, option, index.row());
    const auto text = textRect(option.rect, index);
    if (!isEditing(index))
        TextBlock{index.data().toString(), typeFont(Type::Strong)}.draw(*painter, text, t.ink);
    const QRect below{
        text.left(), text.bottom() + 1, text.width(), lineHeight(typeFont(Type::Small))};
    const auto trap = idea.trap.empty() ? tr("Why is it a trap?") : shownInLine(idea.trap);
    drawElided(*painter, below, trap, typeFont(Type::Small), t.muted);
    painter->restore();
}

} // namespace charrette::app
