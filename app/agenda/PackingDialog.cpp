// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/PackingDialog.h"

#include "app/text/Format.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RowModel.h"
#include "app/widgets/TableView.h"
#include "app/widgets/WrapLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

QString perText(const Material& material)
{
    const int count = material.count.value_or(0);
    switch (material.per) {
    case Per::Event:
        return number(count);
    case Per::Group:
        return PackingDialog::tr("%1 per group").arg(number(count));
    case Per::Pair:
        return PackingDialog::tr("%1 per pair").arg(number(count));
    case Per::Person:
        return PackingDialog::tr("%1 per person").arg(number(count));
    case Per::Facilitator:
        return PackingDialog::tr("%1 per facilitator").arg(number(count));
    }
    return {};
}

QString usedIn(const PackingItem& item)
{
    QStringList titles;
    for (const auto& title : item.usedIn)
        titles += QString::fromStdString(title);
    return titles.join(u", "_s);
}

struct PackingRow {
    PackingItem item;

    bool operator==(const PackingRow&) const = default;
};

std::string rowKey(const PackingRow& row)
{
    return row.item.what;
}

enum Column { What, InAll, AtOnce, For, columns };

class PackingModel final : public RowModel<PackingRow> {
public:
    using RowModel<PackingRow>::RowModel;

    void show(const std::vector<PackingItem>& items)
    {
        std::vector<PackingRow> rows;
        for (const auto& item : items)
            rows.push_back({item});
        sync(std::move(rows));
    }

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : columns;
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const bool isNumber = index.column() == InAll || index.column() == AtOnce;
        if (role == Qt::TextAlignmentRole)
            return QVariant{(isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
        if (role == Qt::ToolTipRole && index.column() == For)
            return tip(usedIn(item(index).item));
        if (role != Qt::DisplayRole)
            return {};
        const auto& it = item(index).item;
        switch (index.column()) {
        case What:
            return QString::fromStdString(it.what);
        case InAll:
            return packedCount(it);
        case AtOnce:
            return it.atOnce && it.atOnce != it.count ? number(*it.atOnce) : QString{};
        case For:
            return usedIn(it);
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant{(section == InAll || section == AtOnce ? Qt::AlignRight : Qt::AlignLeft)
                | Qt::AlignVCenter};
        if (role != Qt::DisplayRole)
            return {};
        switch (section) {
        case What:
            return PackingDialog::tr("What");
        case InAll:
            return PackingDialog::tr("In all");
        case AtOnce:
            return PackingDialog::tr("At once");
        case For:
            return PackingDialog::tr("For");
        default:
            return {};
        }
    }
};

} // namespace

QString packedCount(const PackingItem& item)
{
    QStringList parts;
    if (item.count)
        parts += number(*item.count);
    for (const auto& material : item.open)
        parts += perText(material);
    return parts.join(u" + "_s);
}

PackingDialog::PackingDialog(std::vector<PackingItem> items, QWidget* parent)
    : QDialog{parent}
    , m_items{std::move(items)}
{
    setWindowTitle(tr("Packing list"));
    auto* copyAll = secondaryButton(tr("Copy"), u"copy");
    copyAll->setEnabled(!m_items.empty());
    auto* close = primaryButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copyAll);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(new WrapLabel{
        tr("Added up from the materials of all blocks. A line such as “4 × A1 sheets per group” is "
           "multiplied by the groups; so are people, pairs and facilitators."),
        Type::Muted});
    column->addWidget(buildTable(), 1);
    column->addLayout(buttons);
    close->setDefault(true);
    resize(px(760), px(560));
    connect(copyAll, &QPushButton::clicked, this, &PackingDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget* PackingDialog::buildTable()
{
    if (m_items.empty())
        return new EmptyState{u"agenda", tr("Nothing to pack yet"),
            tr("Write what a block needs into its materials, one thing a line.")};
    auto* model = new PackingModel{this};
    model->show(m_items);
    auto* table = new TableView;
    table->setModel(model);
    table->setAccessibleName(tr("Things to pack"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* head = table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(For, QHeaderView::Stretch);
    table->setColumnWidth(What, px(220));
    table->setColumnWidth(InAll, px(120));
    table->setColumnWidth(AtOnce, px(80));
    return table;
}

QString PackingDialog::asText(const std::vector<PackingItem>& items)
{
    QString text;
    for (const auto& item : items)
        text += u"%1\t%2\t%3\n"_s.arg(
            QString::fromStdString(item.what), packedCount(item), usedIn(item));
    return text;
}

void PackingDialog::copy() const
{
    QGuiApplication::clipboard()->setText(asText(m_items));
}

} // namespace charrette::app
