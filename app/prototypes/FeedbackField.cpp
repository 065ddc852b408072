// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prototypes/FeedbackField.h"

#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/prototypes/PrototypeDelegate.h"
#include "app/prototypes/PrototypeModel.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Tokens.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RowList.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

QString sign(FeedbackKind kind)
{
    switch (kind) {
    case FeedbackKind::Like:
        return u"+"_s;
    case FeedbackKind::Criticism:
        return u"−"_s;
    case FeedbackKind::Question:
        return u"?"_s;
    case FeedbackKind::Idea:
        return u"!"_s;
    }
    return {};
}

QColor Tokens::*ground(FeedbackKind kind)
{
    switch (kind) {
    case FeedbackKind::Like:
        return &Tokens::does;
    case FeedbackKind::Criticism:
        return &Tokens::feels;
    case FeedbackKind::Question:
        return &Tokens::says;
    case FeedbackKind::Idea:
        return &Tokens::spark;
    }
    return &Tokens::surface;
}

} // namespace

FeedbackField::FeedbackField(DocumentSession& session, FeedbackKind kind, QWidget* parent)
    : Card{parent}
    , m_session{session}
    , m_kind{kind}
    , m_model{new FeedbackModel{session, this}}
    , m_list{new RowList}
    , m_line{new CaptureLine}
    , m_count{label(Type::Muted)}
{
    setGround(ground(kind));
    const auto name = feedbackName(kind);
    m_list->setRows(m_model, new FeedbackDelegate{m_list});
    m_list->setMovable(!session.isReadOnly());
    m_list->setAccessibleName(name);
    m_line->setAccessibleName(tr("New: %1").arg(name));
    m_line->setEnabled(!session.isReadOnly());
    setVisitor({});
    auto* head = new QHBoxLayout;
    head->addWidget(sectionLabel(u"%1  %2"_s.arg(sign(kind), name)));
    head->addStretch();
    head->addWidget(m_count);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addStretch();
    column->addWidget(m_line);
    connect(m_line, &CaptureLine::entered, this, [this](const QString& text) {
        if (add({text}))
            m_line->accept();
    });
    connect(m_line, &CaptureLine::pasted, this, &FeedbackField::add);
    connect(m_list, &RowList::removeRequested, this, &FeedbackField::removeSelected);
    connect(m_list, &RowList::moveRequested, this, &FeedbackField::move);
}

void FeedbackField::show(PrototypeId prototype, const std::vector<Feedback>& all)
{
    m_prototype = prototype;
    std::vector<Feedback> mine;
    std::ranges::copy_if(
        all, std::back_inserter(mine), [this](const Feedback& row) { return row.kind == m_kind; });
    m_count->setText(mine.empty() ? QString{} : number(static_cast<qint64>(mine.size())));
    m_model->setRows(std::move(mine), groupsIn(m_session.db(), m_session.workshop()));
}

void FeedbackField::setVisitor(const std::optional<Group>& visitor)
{
    m_visitor = visitor ? std::optional{visitor->id} : std::nullopt;
    m_line->setPlaceholderText(visitor ? tr("What %1 says, then Enter").arg(groupName(*visitor))
                                       : tr("Write, press Enter; 3: in front for group 3"));
}

bool FeedbackField::settle()
{
    return m_list->settle();
}

bool FeedbackField::add(const QStringList& lines)
{
    if (!m_prototype)
        return false;
    const auto groups = groupsIn(m_session.db(), m_session.workshop());
    const auto label = tr("Add %n piece(s) of feedback", nullptr, static_cast<int>(lines.size()));
    return m_session.perform(label, [&](Edit& edit) {
        for (const auto& line : lines) {
            const auto given = groupLine(line);
            charrette::add(edit,
                Feedback{.prototype = *m_prototype,
                    .group = given ? groupNumbered(groups, given->number) : m_visitor,
                    .kind = m_kind,
                    .text = (given ? given->text : line).toStdString()});
        }
    });
}

void FeedbackField::removeSelected()
{
    const auto rows = m_list->chosenRows();
    std::vector<FeedbackId> ids;
    for (const int row : rows)
        ids.push_back(m_model->item(row).id);
    const auto label = tr("Remove %n piece(s) of feedback", nullptr, static_cast<int>(ids.size()));
    m_session.perform(label, [&](Edit& edit) {
        for (const auto id : ids)
            remove(edit, id);
    });
}

void FeedbackField::move(const QList<int>& rows, int before)
{
    const int stays = firstToStay(rows, before, m_model->rowCount());
    const auto place = stays < 0 ? std::nullopt : std::optional{m_model->item(stays).id};
    std::vector<FeedbackId> ids;
    for (const int row : rows)
        ids.push_back(m_model->item(row).id);
    m_session.perform(tr("Move feedback"), [&](Edit& edit) {
        for (const auto id : ids)
            moveBefore(edit, id, place);
    });
}

} // namespace charrette::app
