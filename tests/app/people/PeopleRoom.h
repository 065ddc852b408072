// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/GroupsView.h"
#include "app/people/PeopleHeader.h"
#include "app/people/PeopleModel.h"
#include "app/people/PeoplePage.h"
#include "app/people/SeatCards.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/LineField.h"
#include "app/widgets/TableView.h"
#include "core/people/Seating.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

namespace charrette::tests {

using namespace charrette::app;

/// Five people at a workshop with three groups: Ann and Ben in the first, Cleo in the second, Dora
/// and Emil waiting; and the page that shows them.
struct PeopleRoom {
    DocumentSession session{fivePeople()};
    PeoplePage page{session};

    PeopleRoom()
    {
        page.resize(1300, 870);
        page.show();
        QApplication::setActiveWindow(&page);
        table().setFocus();
    }

    static std::unique_ptr<Document> fivePeople()
    {
        auto document = Document::inMemory();
        document->perform("Set up", [](Edit& edit) {
            const auto workshop =
                add(edit, Workshop{.title = "Autumn", .starts = *Date::from(2026, 11, 18)});
            const auto round = add(edit, Round{.workshop = workshop});
            std::vector<GroupId> groups;
            for (int number = 1; number <= 3; ++number) {
                Group group{.round = round};
                group.number = number;
                groups.push_back(add(edit, group));
            }
            for (const auto* name :
                {"Ann Berg", "Ben Okoro", "Cleo Wirth", "Dora Lind", "Emil Roy"}) {
                Person person{.name = name};
                person.function = name[0] < 'C' ? "Sales" : "Service";
                attend(edit, add(edit, person), workshop, Role::Participant);
                if (name[0] < 'D')
                    moveInto(edit, {person.id}, round, groups[name[0] < 'C' ? 0 : 1]);
            }
        });
        return document;
    }

    template <typename Widget>
    Widget& shown() const
    {
        for (auto* widget : page.findChildren<Widget*>()) {
            if (widget->isVisible())
                return *widget;
        }
        FAIL("nothing of that kind is shown");
        throw 0;
    }

    template <typename Widget>
    Widget& named(const QString& name) const
    {
        for (auto* widget : page.findChildren<Widget*>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return *widget;
        }
        FAIL("nothing called " << name.toStdString());
        throw 0;
    }

    TableView& table() const { return shown<TableView>(); }

    GroupsView& groups()
    {
        page.findChild<PeopleHeader*>()->setView(PeopleHeader::Groups);
        QApplication::processEvents();
        auto& view = shown<GroupsView>();
        view.setFocus();
        return view;
    }

    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const auto& attendee : attendeesOf(session.db(), session.workshop()))
            all.push_back(attendee.person.name);
        return all;
    }

    Seating seating() const
    {
        return seatingOf(
            session.db(), session.workshop(), roundsOf(session.db(), session.workshop()).back().id);
    }

    /// Who is in the group of that number; in none for 0.
    std::vector<std::string> in(int number) const
    {
        const auto seated = seating();
        std::vector<std::string> all;
        for (const auto& group : seated.groups) {
            for (const auto& member : group.members) {
                if (group.group.number == number)
                    all.push_back(member.person.name);
            }
        }
        for (const auto& waiting : seated.unplaced) {
            if (number == 0)
                all.push_back(waiting.person.name);
        }
        return all;
    }

    PersonId person(const std::string& name) const { return personNamed(session.db(), name)->id; }
};

using Names = std::vector<std::string>;

} // namespace charrette::tests
