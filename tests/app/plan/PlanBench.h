// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/CardColumn.h"
#include "app/plan/PlanPage.h"
#include "app/plan/Roadmap.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/LineField.h"
#include "tests/app/plan/EmptyPlan.h"

#include <stdexcept>

namespace charrette::tests {

using namespace app;
using namespace Qt::StringLiterals;

inline QDate dayOfPlan()
{
    return {2026, 11, 21};
}

/// The plan of a workshop without any, on a day of its own.
struct PlanBench {
    std::unique_ptr<DocumentSession> session = emptyPlan();
    PlanPage page{*session, nullptr, &dayOfPlan};

    PlanBench()
    {
        page.resize(1240, 860);
        page.show();
    }

    std::vector<Action> actions() const { return actionsOf(session->db(), session->workshop()); }

    ActionId add(const char* text, ActionHorizon horizon = ActionHorizon::Now)
    {
        return *session->performFor(u"Add"_s, [&](Edit& edit) {
            return charrette::add(
                edit, Action{.workshop = session->workshop(), .text = text, .horizon = horizon});
        });
    }

    CaptureLine& capture() { return named<CaptureLine>(u"New action"_s); }
    LineField& field(const QString& name) { return named<LineField>(name); }

    template <typename Field>
    Field& named(const QString& name)
    {
        for (auto* field : page.findChildren<Field*>()) {
            if (field->accessibleName() == name)
                return *field;
        }
        throw std::runtime_error{"no field " + name.toStdString()};
    }

    CardColumn& column(ActionHorizon horizon)
    {
        return *page.findChild<Roadmap*>()
                    ->findChildren<CardColumn*>()[static_cast<qsizetype>(horizon)];
    }
};

} // namespace charrette::tests
