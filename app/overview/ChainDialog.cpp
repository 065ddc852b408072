// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/ChainDialog.h"

#include "app/document/DocumentSession.h"
#include "app/overview/ChainTable.h"
#include "app/text/Format.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace charrette::app {

namespace {

/// "3 of 40 ideas without evidence · 1 of 12 insights on one voice · …"
QString coverageText(const Coverage& coverage)
{
    QStringList parts;
    const auto add = [&](int count, const QString& sentence) {
        if (count > 0)
            parts += sentence.arg(number(count));
    };
    add(coverage.insightsWithoutEvidence,
        ChainDialog::tr("%1 of %2 without evidence", "insights")
            .arg(QStringLiteral("%1"), insightCount(coverage.insights)));
    add(coverage.insightsOnOneVoice,
        ChainDialog::tr("%1 of %2 on one voice", "insights")
            .arg(QStringLiteral("%1"), insightCount(coverage.insights)));
    add(coverage.ideasWithoutEvidence,
        ChainDialog::tr("%1 of %2 without evidence", "ideas")
            .arg(QStringLiteral("%1"), ideaCount(coverage.ideas)));
    add(coverage.quickWinsWithoutOwner,
        ChainDialog::tr("%1 of %2 without an owner", "quick wins")
            .arg(QStringLiteral("%1"),
                ChainDialog::tr("%n quick win(s)", nullptr, coverage.quickWins)));
    return parts.isEmpty() ? ChainDialog::tr("Nothing is missing.")
                           : parts.join(QStringLiteral(" · "));
}

} // namespace

ChainDialog::ChainDialog(DocumentSession& session, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_coverage{mutedLabel({})}
    , m_table{new ChainTable}
{
    setWindowTitle(tr("From evidence to actions"));
    m_coverage->setWordWrap(true);
    auto* gap = secondaryButton(tr("Next gap"));
    setHint(gap, Qt::Key_G);
    gap->setAutoDefault(false);
    connect(gap, &QPushButton::clicked, this, [this] {
        m_table->goToGap(true);
        m_table->setFocus();
    });
    auto* close = primaryButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &ChainTable::opened, this, [this](const Item& item) {
        m_chosen = item;
        accept();
    });
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 16, 20, 12);
    head->setSpacing(8);
    head->addWidget(m_coverage, 1);
    head->addWidget(gap);
    head->addWidget(close);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    resize(px(1180), px(720));
    session.attempt([this] {
        auto chain = wholeChain(m_session.db(), m_session.workshop());
        m_coverage->setText(coverageText(chain.coverage));
        m_table->setChain(std::move(chain));
    });
    m_table->setFocus();
}

} // namespace charrette::app
