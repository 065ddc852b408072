// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/ReviewFigures.h"

#include "app/document/PillKinds.h"
#include "app/review/EditionNames.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"
#include "app/widgets/Labels.h"
#include "app/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

/// Done, under way and the rest of the promises, as shares of one bar.
class PromiseBar final : public QWidget {
public:
    PromiseBar() { setFixedHeight(16); }

    void show(const PromiseTally& tally)
    {
        m_tally = tally;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const auto& t = tokens();
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath shape;
        shape.addRoundedRect(rect(), 4, 4);
        painter.setClipPath(shape);
        painter.fillRect(rect(), t.line);
        if (m_tally.all() == 0)
            return;
        const auto widthOf = [&](int count) { return width() * qreal(count) / m_tally.all(); };
        const qreal done = widthOf(m_tally.done);
        painter.fillRect(QRectF{0, 0, done, qreal(height())}, t.good);
        auto paler = t.good;
        paler.setAlphaF(0.5);
        painter.fillRect(QRectF{done, 0, widthOf(m_tally.underWay), qreal(height())}, paler);
    }

private:
    PromiseTally m_tally;
};

namespace {

QString inWords(const PromiseTally& tally)
{
    if (tally.all() == 0)
        return ReviewFigures::tr("No actions were promised.");
    QStringList parts{ReviewFigures::tr("%1 done").arg(tally.done)};
    if (tally.underWay > 0)
        parts += ReviewFigures::tr("%1 under way").arg(tally.underWay);
    if (tally.notStarted > 0)
        parts += ReviewFigures::tr("%1 never started").arg(tally.notStarted);
    if (tally.dropped > 0)
        parts += ReviewFigures::tr("%1 dropped").arg(tally.dropped);
    return parts.join(u" · "_s);
}

} // namespace

ReviewFigures::ReviewFigures(QWidget* parent)
    : QWidget{parent}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const auto verdict :
        {Verdict::Resolved, Verdict::Improving, Verdict::Persisting, Verdict::Worse})
        row->addWidget(buildFigure(verdict), 10);
    row->addWidget(buildPromises(), 17);
}

QWidget* ReviewFigures::buildFigure(Verdict verdict)
{
    auto* card = new Card;
    auto* column = new QVBoxLayout{card};
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(4);
    auto* number = label(Type::Display);
    column->addWidget(number);
    column->addWidget(new Pill{verdictName(verdict), pillOf(verdict)}, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_figures.push_back({verdict, number});
    return card;
}

QWidget* ReviewFigures::buildPromises()
{
    m_promisesTitle = fieldLabel({});
    m_bar = new PromiseBar;
    m_promises = new WrapLabel{{}, Type::Muted};
    auto* card = new Card;
    auto* column = new QVBoxLayout{card};
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_promisesTitle);
    column->addWidget(m_bar);
    column->addWidget(m_promises);
    column->addStretch(1);
    return card;
}

void ReviewFigures::show(const Ledger& ledger)
{
    for (const auto& [verdict, number] : m_figures) {
        number->setText(QString::number(ledger.count(verdict)));
        number->setAccessibleName(
            tr("%1: %2").arg(verdictName(verdict)).arg(ledger.count(verdict)));
    }
    m_promisesTitle->setText(
        isYearly(ledger) ? tr("Actions promised last year") : tr("Actions promised last time"));
    m_bar->show(ledger.promised);
    m_promises->setText(inWords(ledger.promised));
}

} // namespace charrette::app
