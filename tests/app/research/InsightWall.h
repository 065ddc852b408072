// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/research/EvidenceList.h"
#include "app/research/InsightsPage.h"
#include "app/research/QuestionList.h"
#include "app/research/StatementForm.h"
#include "app/research/StatementList.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/RowList.h"
#include "app/widgets/WrapLabel.h"
#include "tests/app/research/Research.h"
#include "tests/support/Catch.h"

#include <QPushButton>

#include <algorithm>

namespace charrette::tests {

using namespace app;
using namespace Qt::StringLiterals;

/// The page over two interviews with three notes each.
struct InsightWall {
    Research research{{"Procurement lead", "Site engineer"}};
    std::vector<NoteId> first = research.write(research.interviews[0], {"one", "two", "three"});
    std::vector<NoteId> second = research.write(research.interviews[1], {"four", "five", "six"});
    InsightsPage page{research.session};

    void start()
    {
        open(page);
        page.selectFirst();
        settle();
    }

    template <typename Part>
    Part& part()
    {
        auto* found = page.findChild<Part*>();
        REQUIRE(found);
        return *found;
    }
    RowList& cards() { return *part<StatementList>().findChild<RowList*>(); }
    RowList& evidence() { return *part<EvidenceList>().findChild<RowList*>(); }
    RowList& questions() { return *part<QuestionList>().findChild<RowList*>(); }
    CaptureLine& questionLine() { return *part<QuestionList>().findChild<CaptureLine*>(); }
    QPushButton& button(const QString& start)
    {
        const auto all = page.findChildren<QPushButton*>();
        const auto found = std::ranges::find_if(all,
            [&](const QPushButton* b) { return b->isVisible() && b->text().startsWith(start); });
        REQUIRE(found != all.end());
        return **found;
    }
    template <typename Field>
    Field& field(const QString& name)
    {
        const auto all = page.findChildren<Field*>();
        const auto found =
            std::ranges::find_if(all, [&](const Field* f) { return f->accessibleName() == name; });
        REQUIRE(found != all.end());
        return **found;
    }
    void fill(const QString& name, const QString& text)
    {
        auto& box = field<GrowingText>(name);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, text);
    }
    QStringList hints()
    {
        QStringList texts;
        const auto labels = part<StatementForm>().findChildren<WrapLabel*>();
        for (const auto* label : labels) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
    std::vector<Insight> stored() { return insightsOf(research.db(), research.workshop); }
    std::vector<Question> asked() { return questionsOf(research.db(), research.workshop); }
};

} // namespace charrette::tests
