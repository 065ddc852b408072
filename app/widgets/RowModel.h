// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace charrette::app {

/// What makes two rows the same thing. A record without an `id` overloads this beside its type.
template <typename Item>
auto rowKey(const Item& item)
{
    return item.id.value();
}

/// A list of value rows with ids. sync() turns "here is the truth now" into the smallest row
/// signals, so selection, scroll position and open editors survive every change, undo included.
/// It takes linear time when few rows changed; a new order of very many becomes one layout change.
template <typename Item>
class RowModel : public QAbstractListModel {
public:
    using Key = decltype(rowKey(std::declval<const Item&>()));

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }

    const Item& item(const QModelIndex& index) const { return m_items[at(index.row())]; }
    const Item& item(int row) const { return m_items[at(row)]; }
    const std::vector<Item>& items() const { return m_items; }

    /// The row of a thing, or -1 where it is not in the list.
    int rowOf(const Key& key) const
    {
        const auto found =
            std::ranges::find_if(m_items, [&](const Item& item) { return rowKey(item) == key; });
        return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
    }

    QModelIndex indexOf(const Key& key, int column = 0) const
    {
        const int row = rowOf(key);
        return row < 0 ? QModelIndex{} : index(row, column);
    }

protected:
    void sync(std::vector<Item> fresh)
    {
        Rows wanted;
        wanted.reserve(fresh.size());
        for (int row = 0; row < static_cast<int>(fresh.size()); ++row)
            wanted.emplace(rowKey(fresh[at(row)]), row);
        Q_ASSERT_X(wanted.size() == fresh.size(), "RowModel::sync", "two rows with one key");

        removeMissing(wanted);
        reorder(wanted);
        insertNew(fresh);
        replaceChanged(std::move(fresh));
    }

private:
    using Rows = std::unordered_map<Key, int>;

    /// More moves than this are told as one layout change, which keeps selection and editors too.
    static constexpr std::size_t mostMoves = 32;

    static std::size_t at(int row) { return static_cast<std::size_t>(row); }

    void removeMissing(const Rows& wanted)
    {
        const auto isGone = [&](int row) { return !wanted.contains(rowKey(m_items[at(row)])); };
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (!isGone(last))
                continue;
            int first = last;
            while (first > 0 && isGone(first - 1))
                --first;
            beginRemoveRows({}, first, last);
            m_items.erase(m_items.begin() + first, m_items.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    void reorder(const Rows& wanted)
    {
        std::vector<int> places; // where each row of now belongs, relative to the others
        places.reserve(m_items.size());
        for (const auto& item : m_items)
            places.push_back(wanted.at(rowKey(item)));
        if (std::ranges::is_sorted(places))
            return;
        auto movers = outOfOrder(places);
        if (movers.size() > mostMoves)
            return layOutAnew(places);
        std::ranges::sort(movers);
        for (const int place : movers)
            moveToItsPlace(places, place);
    }

    /// The places outside one longest run that is in order already: the fewest rows to move.
    static std::vector<int> outOfOrder(const std::vector<int>& places)
    {
        std::vector<std::size_t> ends; // ends[n]: where the best run of length n + 1 ends
        std::vector<std::size_t> before(places.size(), places.size());
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto end = std::ranges::lower_bound(
                ends, places[i], {}, [&](std::size_t at) { return places[at]; });
            if (end != ends.begin())
                before[i] = *std::prev(end);
            if (end == ends.end())
                ends.push_back(i);
            else
                *end = i;
        }
        std::vector<bool> stays(places.size(), false);
        for (auto i = ends.back(); i < places.size(); i = before[i])
            stays[i] = true;
        std::vector<int> movers;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!stays[i])
                movers.push_back(places[i]);
        }
        return movers;
    }

    /// Movers are taken from the first place to the last, so every row that belongs before this one
    /// is in order already, and it goes right behind the last of them.
    void moveToItsPlace(std::vector<int>& places, int place)
    {
        const auto from = static_cast<int>(std::ranges::find(places, place) - places.begin());
        int to = 0;
        for (int row = 0; row < rowCount(); ++row) {
            if (places[at(row)] < place)
                to = row + 1;
        }
        if (to == from || to == from + 1)
            return;
        beginMoveRows({}, from, from, {}, to);
        shift(m_items, from, to);
        shift(places, from, to);
        endMoveRows();
    }

    template <typename Values>
    static void shift(Values& values, int from, int to)
    {
        const auto first = values.begin();
        if (to < from)
            std::rotate(first + to, first + from, first + from + 1);
        else
            std::rotate(first + from, first + from + 1, first + to);
    }

    void layOutAnew(const std::vector<int>& places)
    {
        emit layoutAboutToBeChanged();
        std::vector<int> order(places.size()); // order[new row] = old row
        for (int row = 0; row < rowCount(); ++row)
            order[at(row)] = row;
        std::ranges::sort(order, {}, [&](int row) { return places[at(row)]; });
        std::vector<int> rowNow(places.size());
        std::vector<Item> items;
        items.reserve(m_items.size());
        for (int row = 0; row < rowCount(); ++row) {
            rowNow[at(order[at(row)])] = row;
            items.push_back(std::move(m_items[at(order[at(row)])]));
        }
        m_items = std::move(items);
        const auto held = persistentIndexList();
        QModelIndexList moved;
        moved.reserve(held.size());
        for (const auto& index : held)
            moved.append(createIndex(rowNow[at(index.row())], index.column()));
        changePersistentIndexList(held, moved);
        emit layoutChanged();
    }

    void insertNew(const std::vector<Item>& fresh)
    {
        const int count = static_cast<int>(fresh.size());
        const auto old = m_items.size();
        std::unordered_map<Key, bool> known;
        known.reserve(old);
        for (const auto& item : m_items)
            known.emplace(rowKey(item), true);
        const auto isNew = [&](int row) { return !known.contains(rowKey(fresh[at(row)])); };
        for (int first = 0; first < count; ++first) {
            if (!isNew(first))
                continue;
            int last = first;
            while (last + 1 < count && isNew(last + 1))
                ++last;
            beginInsertRows({}, first, last);
            m_items.insert(
                m_items.begin() + first, fresh.begin() + first, fresh.begin() + last + 1);
            endInsertRows();
            first = last;
        }
    }

    void replaceChanged(std::vector<Item> fresh)
    {
        const QAbstractItemModel& self = *this; // a list hides its columnCount()
        const int columns = self.columnCount();
        for (int first = 0; first < rowCount(); ++first) {
            if (m_items[at(first)] == fresh[at(first)])
                continue;
            int last = first;
            while (last + 1 < rowCount() && m_items[at(last + 1)] != fresh[at(last + 1)])
                ++last;
            std::move(fresh.begin() + first, fresh.begin() + last + 1, m_items.begin() + first);
            emit dataChanged(index(first), index(last, columns - 1));
            first = last;
        }
    }

    std::vector<Item> m_items;
};

} // namespace charrette::app
