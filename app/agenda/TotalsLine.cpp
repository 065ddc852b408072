// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/TotalsLine.h"

#include "app/agenda/AgendaNames.h"
#include "app/text/Format.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Pill.h"
#include "app/widgets/TabularText.h"

#include <QPainter>

#include <cmath>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 6;
constexpr int barHeight = 14;
constexpr int partGap = 7;

} // namespace

class TotalsLine::Entry final : public QWidget {
public:
    Entry(Family family, QWidget* parent)
        : QWidget{parent}
        , m_family{family}
    {}

    void setMinutes(int minutes)
    {
        m_text = u"%1 %2"_s.arg(familyName(m_family), duration(std::chrono::minutes{minutes}));
        setAccessibleName(m_text);
        setVisible(minutes > 0);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        return {px(barWidth + partGap)
                + static_cast<int>(std::ceil(tabularWidth(typeFont(Type::Small), m_text))),
            px(20)};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF bar(0, (height() - px(barHeight)) / 2.0, px(barWidth), px(barHeight));
        painter.setPen(Qt::NoPen);
        painter.setBrush(familyColor(tokens(), m_family));
        painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2);
        painter.setPen(tokens().muted);
        painter.setFont(typeFont(Type::Small));
        drawTabular(painter, rect().adjusted(px(barWidth + partGap), 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter, m_text);
    }

private:
    Family m_family;
    QString m_text;
};

TotalsLine::TotalsLine(QWidget* parent)
    : QWidget{parent}
    , m_entries{}
    , m_handsOn{label(Type::Small)}
    , m_warnings{}
{
    auto* line = new FlowLayout{this, px(14)};
    std::size_t at = 0;
    for (const auto family : everyOne<Family>()) {
        auto* entry = new Entry{family, this};
        entry->setMinutes(0);
        m_entries[at++] = entry;
        line->addWidget(entry);
    }
    m_handsOn->setMinimumHeight(px(20)); // as high as the entries beside it
    m_handsOn->setToolTip(
        tr("Work in groups and making, of everything that is neither a break nor for staff only"));
    line->addWidget(m_handsOn);
    for (auto& warning : m_warnings) {
        warning = new Pill{{}, PillKind::Warn};
        line->addWidget(warning);
    }
}

void TotalsLine::setTotals(const Totals& totals, const QStringList& warnings)
{
    const bool hasWork = handsOnShare(totals) > 0.0;
    m_handsOn->setText(tr("%1 % hands-on").arg(qRound(handsOnShare(totals) * 100)));
    m_handsOn->setVisible(hasWork);
    const auto most = static_cast<qsizetype>(m_warnings.size());
    for (qsizetype i = 0; i < most; ++i) {
        const qsizetype left = warnings.size() - i;
        auto* pill = m_warnings[static_cast<std::size_t>(i)];
        pill->setText(i == most - 1 && left > 1 ? tr("and %n more", nullptr, static_cast<int>(left))
                                                : warnings.value(i));
        pill->setToolTip(tip(warnings.mid(i).join(u'\n')));
        pill->setVisible(left > 0);
    }
    for (std::size_t i = 0; i < totals.size(); ++i)
        m_entries[i]->setMinutes(totals[i]);
}

} // namespace charrette::app
