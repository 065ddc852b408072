// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/InsightDelegate.h"

#include "app/research/EvidenceList.h"
#include "app/research/InsightModel.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"
#include "app/widgets/Pill.h"
#include "app/widgets/TextBlock.h"

#include <QPainter>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardGap = 10; ///< below each card
constexpr int cardSide = 14;
constexpr int cardAbove = 12;
constexpr int titleHeight = 22;
constexpr int footHeight = 28;

const InsightRow& insightRow(const QModelIndex& index)
{
    return static_cast<const InsightModel*>(index.model())->item(index);
}

/// "[user] needs to [need] because reason", who and what in a heavier hand.
TextBlock sentence(const Insight& insight)
{
    const auto [need, reason] = sentenceOf(insight);
    TextBlock block{{}, typeFont(Type::Body)};
    const auto user = insight.user.size();
    const auto verb = need.size() - user - insight.need.size();
    const bool isWhole = !insight.user.empty() && !insight.need.empty()
        && need.starts_with(insight.user) && need.ends_with(insight.need);
    if (isWhole) {
        block.add(shown(insight.user), QFont::DemiBold);
        block.add(shown(need.substr(user, verb)));
        block.add(shown(insight.need), QFont::DemiBold);
    } else {
        block.add(shown(need));
    }
    if (!reason.empty())
        block.add(u" "_s + shown(reason));
    return block;
}

QString outcome(const InsightRow& row)
{
    if (row.support.questions == 0)
        return InsightDelegate::tr("no questions yet");
    const auto questions = questionCount(row.support.questions);
    return row.ideas == 0 ? questions : u"%1 · %2"_s.arg(questions, ideaCount(row.ideas));
}

} // namespace

int InsightDelegate::heightFor(const QModelIndex& index, int width) const
{
    const auto& row = insightRow(index);
    const int inner = width - 2 * px(cardSide);
    const int title = row.insight.title.empty() ? 0 : px(titleHeight);
    return title + sentence(row.insight).height(inner) + px(footHeight) + 2 * px(cardAbove)
        + px(cardGap);
}

void InsightDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& row = insightRow(index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    const auto card = option.rect.adjusted(0, 0, 0, -px(cardGap));
    paintCard(*painter, card,
        isSelected      ? t.accentSoft
            : isHovered ? t.hover
                        : t.surface,
        isSelected || hasFocus ? t.accent : t.line);
    auto area = card.adjusted(px(cardSide), px(cardAbove), -px(cardSide), -px(cardAbove));
    if (!row.insight.title.empty()) {
        drawElided(*painter, {area.left(), area.top(), area.width(), px(20)},
            shown(row.insight.title), typeFont(Type::Section), t.ink);
        area.setTop(area.top() + px(titleHeight));
    }
    sentence(row.insight).draw(*painter, area, t.ink);

    QRect foot{area.left(), area.bottom() - px(20) + 1, area.width(), px(20)};
    const auto result = outcome(row);
    const int resultWidth = QFontMetrics{typeFont(Type::Small)}.horizontalAdvance(result);
    drawElided(
        *painter, foot, result, typeFont(Type::Small), t.muted, Qt::AlignRight | Qt::AlignVCenter);
    foot.setRight(foot.right() - resultWidth - px(12));
    const auto pill = [&](const QString& text, PillKind kind) {
        foot.setLeft(paintPill(*painter, foot, text, kind).right() + px(8));
    };
    pill(supportLine(row.support), row.support.notes == 0 ? PillKind::Warn : PillKind::Neutral);
    if (row.support.voices == 1)
        pill(tr("one voice"), PillKind::Warn);
    drawElided(*painter, foot, row.context, typeFont(Type::Small), t.muted);
    painter->restore();
}

} // namespace charrette::app
