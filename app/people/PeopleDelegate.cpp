// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/PeopleDelegate.h"

#include "app/people/PeopleModel.h"
#include "app/people/PeopleNames.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QPainter>

namespace charrette::app {

namespace {

std::vector<Choice> roleChoices()
{
    std::vector<Choice> choices;
    for (const auto role : everyOne<Role>())
        choices.push_back({static_cast<std::int64_t>(role), roleName(role)});
    return choices;
}

bool isChoice(int column)
{
    return column == PeopleModel::Role || column == PeopleModel::InGroup;
}

} // namespace

QWidget* PeopleDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!isChoice(index.column()))
        return CellDelegate::createEditor(parent, option, index);
    auto* chooser = new Chooser{parent};
    chooser->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal).toString());
    chooser->setChoices(index.column() == PeopleModel::Role ? roleChoices() : m_groups);
    auto* self = const_cast<PeopleDelegate*>(this);
    connect(chooser, &Chooser::chosen, self, [self, chooser] { self->finish(chooser, NoHint); });
    open(chooser, index);
    return chooser;
}

void PeopleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* chooser = qobject_cast<Chooser*>(editor);
    if (!chooser)
        return CellDelegate::setEditorData(editor, index);
    const auto key = index.data(PeopleModel::keyRole);
    chooser->setCurrent(
        key.isNull() ? std::nullopt : std::optional<std::int64_t>{key.toLongLong()});
}

void PeopleDelegate::paintContent(
    QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    if (index.column() == PeopleModel::Name)
        painter.setFont(typeFont(Type::Strong));
    else
        painter.setPen(tokens().muted);
    drawElided(painter, rect, index.data().toString());
}

bool PeopleDelegate::offer(
    QWidget* editor, QAbstractItemModel& model, const QModelIndex& index) const
{
    const auto* chooser = qobject_cast<Chooser*>(editor);
    if (!chooser)
        return CellDelegate::offer(editor, model, index);
    const auto key = chooser->current();
    const auto value = key ? QVariant{static_cast<qlonglong>(*key)} : QVariant{};
    return value == index.data(PeopleModel::keyRole)
        || model.setData(index, value, PeopleModel::keyRole);
}

} // namespace charrette::app
