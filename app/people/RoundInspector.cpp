// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/RoundInspector.h"

#include "app/people/PeopleNames.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LineField.h"
#include "app/widgets/WrapLabel.h"
#include "core/document/Record.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int roundPanelWidth = 300;

} // namespace

QString sizesText(const Seating& seating)
{
    if (seating.groups.empty())
        return {};
    const auto size = [](const SeatedGroup& group) { return group.members.size(); };
    const auto [least, most] = std::ranges::minmax_element(seating.groups, {}, size);
    const int fewest = static_cast<int>(size(*least));
    const int greatest = static_cast<int>(size(*most));
    if (fewest == greatest)
        return RoundInspector::tr("%n (person|people) each", nullptr, greatest);
    return RoundInspector::tr("%1 to %n (person|people)", nullptr, greatest).arg(fewest);
}

RoundInspector::RoundInspector(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_panel{new Inspector{roundPanelWidth}}
    , m_roles{new WrapLabel}
    , m_title{new LineField}
    , m_sizes{new WrapLabel}
    , m_help{new WrapLabel{{}, Type::Muted}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    auto& fields = m_panel->fields();
    fields.addField(tr("At this workshop"), m_roles);
    fields.addField(tr("Name of the round"), m_title);
    fields.addField(tr("Groups"), m_sizes);
    fields.addWidget(m_help);
    m_title->setReadOnly(session.isReadOnly());
    connect(m_title, &LineField::committed, this, &RoundInspector::commitTitle);
}

void RoundInspector::showPeople(const std::vector<Attendee>& people)
{
    QStringList lines;
    for (const auto role : everyOne<Role>()) {
        const auto count = std::ranges::count(people, role, &Attendee::role);
        if (count > 0)
            lines += roleCount(role, static_cast<int>(count));
    }
    m_roles->setText(lines.isEmpty() ? tr("Nobody yet") : lines.join(u'\n'));
}

void RoundInspector::showRound(const std::optional<Round>& round, int index, const Seating& seating)
{
    const auto id = round ? std::optional{round->id} : std::nullopt;
    if (m_round != id) {
        if (m_round)
            commitTyped(this);
        m_title->load(round ? shown(round->title) : QString{});
    } else if (round) {
        m_title->setText(shown(round->title));
    }
    m_round = id;
    m_title->setPlaceholderText(tr("Round %1").arg(index + 1));
    FieldColumn::setFieldVisible(m_title, round.has_value());
    FieldColumn::setFieldVisible(m_sizes, !seating.groups.empty());
    QStringList lines{
        tr("%1, %2").arg(groupCount(static_cast<int>(seating.groups.size())), sizesText(seating))};
    if (!seating.unplaced.empty())
        lines += tr("%n not in a group yet", nullptr, static_cast<int>(seating.unplaced.size()));
    m_sizes->setText(lines.join(u'\n'));
    m_help->setText(seating.groups.empty()
            ? tr("Choose somebody to see everything about them.")
            : tr("Drag people to another group, or choose them and type its number. 0 takes them "
                 "out of their group."));
}

void RoundInspector::editTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void RoundInspector::commitTitle(const QString& text)
{
    if (!m_round)
        return;
    m_session.perform(tr("Rename round"), [&](Edit& edit) {
        change(edit, *m_round, [&](Round& round) { round.title = text.toStdString(); });
    });
}

} // namespace charrette::app
