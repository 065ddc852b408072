// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/PeopleOrder.h"

#include "app/people/PeopleModel.h"
#include "core/base/Text.h"

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

QString comparable(const QString& text)
{
    return QString::fromStdString(folded(text.toStdString()));
}

} // namespace

QStringList wordsOf(const QString& text)
{
    return comparable(text).split(u' ', Qt::SkipEmptyParts);
}

bool hasWords(const QString& text, const QStringList& words)
{
    if (words.isEmpty())
        return true;
    const auto here = comparable(text);
    return std::ranges::all_of(words, [&](const QString& word) { return here.contains(word); });
}

PeopleOrder::PeopleOrder(QObject* parent)
    : QSortFilterProxyModel{parent}
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSortRole(PeopleModel::sortRole);
    setDynamicSortFilter(true);
}

void PeopleOrder::setFilter(const QString& text)
{
    auto words = wordsOf(text);
    if (words == m_words)
        return;
    m_words = std::move(words);
    invalidateFilter();
}

bool PeopleOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto one = left.data(PeopleModel::sortRole);
    const auto other = right.data(PeopleModel::sortRole);
    if (one.typeId() == QMetaType::Int) {
        if (one.toInt() != other.toInt())
            return one.toInt() < other.toInt();
    } else if (const int order = m_collator.compare(one.toString(), other.toString()); order != 0) {
        // What is not known comes last.
        if (one.toString().isEmpty() != other.toString().isEmpty())
            return other.toString().isEmpty() == (sortOrder() == Qt::AscendingOrder);
        return order < 0;
    }
    const auto name = [](const QModelIndex& index) {
        return index.siblingAtColumn(PeopleModel::Name).data().toString();
    };
    return m_collator.compare(name(left), name(right)) < 0;
}

bool PeopleOrder::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    QStringList texts;
    for (int column = 0; column < PeopleModel::columns; ++column)
        texts += sourceModel()->index(row, column, parent).data().toString();
    return hasWords(texts.join(u' '), m_words);
}

} // namespace charrette::app
