// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/review/ReviewPage.h"
#include "app/review/VerdictChoice.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/TableView.h"
#include "core/formats/Sample.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

namespace charrette::tests {

using namespace charrette::app;

inline std::unique_ptr<Document> sample()
{
    auto document = Document::inMemory();
    buildSample(*document);
    return document;
}

/// Last year two challenges and two promises; this year nothing yet.
inline std::unique_ptr<Document> twoYears()
{
    auto document = Document::inMemory();
    document->perform("Two editions", [](Edit& edit) {
        const auto last =
            add(edit, Workshop{.title = "Event 2025", .starts = *Date::from(2025, 11, 1)});
        const auto now =
            add(edit, Workshop{.title = "Event 2026", .starts = *Date::from(2026, 11, 1)});
        follow(edit, now, last);
        const auto orders = raise(edit, Challenge{.title = "Orders stall"}, last);
        raise(edit, Challenge{.title = "Tools differ"}, last);
        add(edit, Action{.workshop = last, .challenge = orders, .text = "Joint call"});
        add(edit,
            Action{.workshop = last,
                .challenge = orders,
                .text = "One owner",
                .status = Status::Done});
    });
    return document;
}

struct Review {
    DocumentSession session;
    ReviewPage page{session};

    explicit Review(std::unique_ptr<Document> document = twoYears())
        : session{std::move(document)}
    {
        page.resize(1240, 850);
        page.show();
        QApplication::setActiveWindow(&page);
    }

    Ledger ledger() const { return ledgerOf(session.db(), session.workshop()); }
    TableView& table() const { return *page.findChild<TableView*>(); }
    VerdictChoice& verdicts() const { return *page.findChild<VerdictChoice*>(); }

    QPushButton* button(const QString& text) const
    {
        for (auto* button : page.findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    bool shows(const QString& text) const
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::ranges::any_of(labels,
            [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

    GrowingText& field(const QString& name) const
    {
        for (auto* field : page.findChildren<GrowingText*>()) {
            if (field->accessibleName() == name)
                return *field;
        }
        FAIL("no field " << name.toStdString());
        throw 0;
    }
};

} // namespace charrette::tests
