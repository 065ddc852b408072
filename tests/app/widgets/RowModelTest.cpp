// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/RowModel.h"

#include "tests/support/Catch.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <cstdint>
#include <random>
#include <string>

namespace {

class RowId {
public:
    explicit RowId(std::int64_t value)
        : m_value{value}
    {}

    std::int64_t value() const { return m_value; }
    bool operator==(const RowId&) const = default;

private:
    std::int64_t m_value;
};

struct Row {
    RowId id;
    int value = 0;

    bool operator==(const Row&) const = default;
};

/// Known by its name: for rows without an id.
struct NamedRow {
    std::string name;

    bool operator==(const NamedRow&) const = default;
};

std::string rowKey(const NamedRow& row)
{
    return row.name;
}

template <typename Item>
class Rows final : public charrette::app::RowModel<Item> {
public:
    using charrette::app::RowModel<Item>::sync;

    QVariant data(const QModelIndex& index, int role) const override
    {
        if constexpr (std::is_same_v<Item, Row>) {
            if (role == Qt::DisplayRole)
                return this->item(index).value;
        }
        return {};
    }
};

std::vector<Row> rows(std::initializer_list<int> ids)
{
    std::vector<Row> rows;
    for (const int id : ids)
        rows.push_back({.id = RowId{id}});
    return rows;
}

/// What a view sees of one sync.
struct Spies {
    explicit Spies(const QAbstractItemModel& model)
        : inserted{&model, &QAbstractItemModel::rowsInserted}
        , removed{&model, &QAbstractItemModel::rowsRemoved}
        , moved{&model, &QAbstractItemModel::rowsMoved}
        , changed{&model, &QAbstractItemModel::dataChanged}
        , reset{&model, &QAbstractItemModel::modelReset}
        , laidOut{&model, &QAbstractItemModel::layoutChanged}
    {}

    std::vector<qsizetype> counts() const
    {
        return {inserted.count(), removed.count(), moved.count(), changed.count(), reset.count(),
            laidOut.count()};
    }

    QSignalSpy inserted, removed, moved, changed, reset, laidOut;
};

using Counts = std::vector<qsizetype>;

} // namespace

TEST_CASE("A list takes on any truth, and what was selected stays selected", "[widgets]")
{
    std::mt19937 random{GENERATE(1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U)};
    const auto below = [&](int limit) {
        return std::uniform_int_distribution<int>{0, limit - 1}(random);
    };
    Rows<Row> model;
    const QAbstractItemModelTester tester{
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QItemSelectionModel selection{&model};
    std::vector<Row> truth;
    int next = 0;

    for (int round = 0; round < 60; ++round) {
        if (round % 3 == 0 && !truth.empty())
            selection.select(model.index(below(model.rowCount())), QItemSelectionModel::Select);
        std::vector<std::int64_t> selected;
        for (const auto& index : selection.selectedIndexes())
            selected.push_back(model.item(index).id.value());

        for (int i = below(12); i > 0 && !truth.empty(); --i)
            truth.erase(truth.begin() + below(static_cast<int>(truth.size())));
        for (int i = below(14); i > 0; --i)
            truth.insert(truth.begin() + below(static_cast<int>(truth.size()) + 1),
                Row{.id = RowId{++next}, .value = below(5)});
        for (auto& row : truth)
            row.value += below(4) == 0 ? 1 : 0;
        if (below(3) == 0)
            std::shuffle(truth.begin(), truth.end(), random);
        else if (truth.size() > 1)
            std::swap(truth.front(), truth.back());
        model.sync(truth);

        REQUIRE(model.items() == truth);
        for (const auto id : selected) {
            const auto index = model.indexOf(id);
            if (index.isValid())
                CHECK(selection.isSelected(index));
        }
    }
}

TEST_CASE("A list says no more than what changed", "[widgets]")
{
    Rows<Row> model;
    model.sync(rows({1, 2, 3, 4, 5, 6}));
    const Spies spies{model};

    SECTION("nothing")
    {
        model.sync(rows({1, 2, 3, 4, 5, 6}));
        CHECK(spies.counts() == Counts{0, 0, 0, 0, 0, 0});
    }
    SECTION("neighbours that come or go are told together")
    {
        model.sync(rows({1, 5, 6, 7, 8, 9}));
        CHECK(spies.counts() == Counts{1, 1, 0, 0, 0, 0});
    }
    SECTION("one that goes to the end is one move")
    {
        model.sync(rows({2, 3, 4, 5, 6, 1}));
        CHECK(spies.counts() == Counts{0, 0, 1, 0, 0, 0});
    }
    SECTION("one that goes to the front is one move")
    {
        model.sync(rows({6, 1, 2, 3, 4, 5}));
        CHECK(spies.counts() == Counts{0, 0, 1, 0, 0, 0});
    }
    SECTION("a new value is one row")
    {
        auto fresh = rows({1, 2, 3, 4, 5, 6});
        fresh[3].value = 9;
        model.sync(fresh);
        CHECK(spies.counts() == Counts{0, 0, 0, 1, 0, 0});
        CHECK(spies.changed.first().first().toModelIndex().row() == 3);
    }
}

TEST_CASE("A new order of very many rows is told once and keeps every hold on them", "[widgets]")
{
    Rows<Row> model;
    std::vector<Row> truth;
    for (int i = 0; i < 500; ++i)
        truth.push_back({.id = RowId{i}, .value = i});
    model.sync(truth);
    const QPersistentModelIndex held = model.index(123);
    const Spies spies{model};

    std::reverse(truth.begin(), truth.end());
    model.sync(truth);

    CHECK(spies.counts() == Counts{0, 0, 0, 0, 0, 1});
    CHECK(model.items() == truth);
    CHECK(held.row() == 500 - 1 - 123);
}

TEST_CASE("Rows without an id are known by what their type says", "[widgets]")
{
    Rows<NamedRow> model;
    model.sync({{"red"}, {"green"}});
    const Spies spies{model};

    model.sync({{"green"}, {"red"}, {"blue"}});

    CHECK(spies.counts() == Counts{1, 0, 1, 0, 0, 0});
    CHECK(model.rowOf("blue") == 2);
    CHECK(model.rowOf("black") == -1);
}
