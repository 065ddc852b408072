// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/SinceLast.h"

#include "app/document/PillKinds.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/WrapLabel.h"

#include <QVBoxLayout>

namespace charrette::app {

namespace {

QString counted(Verdict verdict, int n)
{
    switch (verdict) {
    case Verdict::Resolved:
        return SinceLast::tr("%n resolved", nullptr, n);
    case Verdict::Improving:
        return SinceLast::tr("%n improving", nullptr, n);
    case Verdict::Persisting:
        return SinceLast::tr("%n persisting", nullptr, n);
    case Verdict::Worse:
        return SinceLast::tr("%n worse", nullptr, n);
    case Verdict::ChangedShape:
        return SinceLast::tr("%n changed shape", nullptr, n);
    case Verdict::NoLongerRelevant:
        return SinceLast::tr("%n no longer relevant", nullptr, n);
    }
    return {};
}

QString aboutPromises(const PromiseTally& tally)
{
    if (tally.all() == 0)
        return SinceLast::tr("No actions were promised.");
    return SinceLast::tr("%1 of %n promised action(s) (is|are) done.", nullptr, tally.all())
        .arg(tally.done);
}

} // namespace

SinceLast::SinceLast(QWidget* parent)
    : QWidget{parent}
    , m_title{sectionLabel({})}
    , m_promises{new WrapLabel{{}, Type::Muted}}
{
    auto* pills = new FlowLayout;
    const auto addPill = [&](PillKind kind) {
        m_pills.push_back(new Pill{{}, kind});
        pills->addWidget(m_pills.back());
    };
    for (const auto verdict : everyOne<Verdict>())
        addPill(pillOf(verdict));
    addPill(PillKind::Neutral);
    auto* open = secondaryButton(tr("Open review"));
    connect(open, &QPushButton::clicked, this, &SinceLast::reviewRequested);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addLayout(pills);
    column->addWidget(m_promises);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void SinceLast::show(const Ledger& ledger)
{
    if (!ledger.followsAnother())
        return;
    const auto& then = ledger.editions[ledger.editions.size() - 2].starts;
    const bool isYear = then.year() + 1 == ledger.editions.back().starts.year();
    m_title->setText(isYear ? tr("Since last year") : tr("Since last time"));
    const auto showCount = [&](std::size_t place, int count, const QString& text) {
        m_pills[place]->setText(text);
        m_pills[place]->setVisible(count > 0);
    };
    for (const auto verdict : everyOne<Verdict>()) {
        const int count = ledger.count(verdict);
        showCount(static_cast<std::size_t>(verdict), count, counted(verdict, count));
    }
    showCount(m_pills.size() - 1, ledger.unjudged(),
        tr("%n without a verdict", nullptr, ledger.unjudged()));
    m_promises->setText(aboutPromises(ledger.promised));
}

} // namespace charrette::app
