// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/OfferModel.h"

#include "app/text/Format.h"
#include "app/text/Names.h"

namespace charrette::app {

namespace {

struct KeyOf {
    std::int64_t operator()(const stage::ShowNote& choice) const { return choice.note.value(); }
    std::int64_t operator()(const stage::ShowInsight& choice) const
    {
        return choice.insight.value();
    }
    std::int64_t operator()(const stage::ShowPersona& choice) const
    {
        return choice.persona.value();
    }
    std::int64_t operator()(const stage::ShowBoard& choice) const
    {
        return choice.question ? choice.question->value() : 0;
    }
    std::int64_t operator()(const stage::ShowPicture& choice) const
    {
        return choice.picture.value();
    }
    std::int64_t operator()(const stage::ShowPractice& choice) const
    {
        return choice.pitch.value();
    }
    template <typename Other>
    std::int64_t operator()(const Other&) const
    {
        return 0;
    }
};

} // namespace

std::int64_t rowKey(const OfferRow& row)
{
    return std::visit(KeyOf{}, row.offer.choice);
}

QVariant OfferModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& [offer, isShown] = item(index);
    const auto detail = offerDetail(offer);
    switch (role) {
    case Qt::DisplayRole:
        return offerText(offer);
    case Qt::AccessibleTextRole: {
        const auto text =
            detail.isEmpty() ? offerText(offer) : tr("%1, %2").arg(offerText(offer), detail);
        return isShown ? tr("%1, on the stage").arg(text) : text;
    }
    default:
        return {};
    }
}

QString offerText(const stage::Offer& offer)
{
    const auto text = shown(offer.text);
    if (std::holds_alternative<stage::ShowBoard>(offer.choice) && text.isEmpty())
        return OfferModel::tr("All ideas");
    if (std::holds_alternative<stage::ShowPicture>(offer.choice) && text.isEmpty())
        return OfferModel::tr("Picture without a caption");
    if (std::holds_alternative<stage::ShowPractice>(offer.choice) && text.isEmpty())
        return OfferModel::tr("Pitch without a title");
    return offer.isSpoken ? quoted(text) : text;
}

QString offerDetail(const stage::Offer& offer)
{
    return offer.ideas > 0 ? ideaCount(offer.ideas) : shownInLine(offer.by);
}

} // namespace charrette::app
