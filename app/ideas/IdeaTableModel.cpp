// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaTableModel.h"

#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/ideas/IdeaCommands.h"
#include "app/ideas/NoteEditors.h"
#include "app/text/Names.h"
#include "app/widgets/Labels.h"

namespace charrette::app {

using namespace Qt::StringLiterals;

IdeaTableModel::IdeaTableModel(DocumentSession& session, QObject* parent)
    : RowModel{parent}
    , m_session{session}
{}

int IdeaTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString IdeaTableModel::text(const IdeaRow& row, int column) const
{
    switch (column) {
    case Text:
        return row.text;
    case Group:
        return row.group;
    case Challenge:
        return row.challengeTitle;
    case Question:
        return row.question;
    case Horizon:
        return horizonName(row.idea.horizon);
    case Impact:
        return scoreText(row.idea.impact);
    case Effort:
        return scoreText(row.idea.effort);
    case Dots:
        return row.dots > 0 ? QString::number(row.dots) : QString{};
    default:
        return {};
    }
}

QVariant IdeaTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto shown = text(item(index), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown;
    case Qt::ToolTipRole:
        return index.column() <= Question && !shown.isEmpty() ? tip(shown) : QVariant{};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant IdeaTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Text:
        return tr("Idea");
    case Group:
        return tr("Group");
    case Challenge:
        return tr("Challenge");
    case Question:
        return tr("Answers");
    case Horizon:
        return tr("Horizon");
    case Impact:
        return tr("Impact");
    case Effort:
        return tr("Effort");
    case Dots:
        return tr("Dots");
    default:
        return {};
    }
}

Qt::ItemFlags IdeaTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    auto flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (!m_session.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool IdeaTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto id = item(index).idea.id;
    const auto key = value.isValid() ? std::optional{value.toLongLong()} : std::nullopt;
    switch (index.column()) {
    case Group:
        return ideaCommands::setGroup(
            m_session, {id}, key ? std::optional{GroupId{*key}} : std::nullopt);
    case Challenge:
        return ideaCommands::setChallenge(
            m_session, {id}, key ? std::optional{ChallengeId{*key}} : std::nullopt);
    case Question:
        return ideaCommands::setQuestion(
            m_session, {id}, key ? std::optional{QuestionId{*key}} : std::nullopt);
    case Horizon:
        return key
            && ideaCommands::setHorizon(m_session, {id}, static_cast<charrette::Horizon>(*key));
    default:
        return setText(id, index.column(), value.toString().trimmed());
    }
}

bool IdeaTableModel::setText(IdeaId id, int column, const QString& text)
{
    switch (column) {
    case Text:
        return !text.isEmpty() && ideaCommands::setText(m_session, id, text);
    case Dots: {
        bool isNumber = false;
        const int dots = text.toInt(&isNumber);
        if (!text.isEmpty() && (!isNumber || dots < 0 || dots > DotsField::most))
            return false;
        return ideaCommands::setDots(m_session, {id}, dots);
    }
    default:
        break;
    }
    const auto typed = scoreTyped(text);
    if (!typed)
        return false;
    return column == Impact ? ideaCommands::setImpact(m_session, id, typed->score)
                            : ideaCommands::setEffort(m_session, id, typed->score);
}

} // namespace charrette::app
