// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/TotalsLine.h"

#include "app/agenda/AgendaNames.h"
#include "app/text/Format.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/TabularText.h"

#include <QPainter>

#include <cmath>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 6;
constexpr int barHeight = 14;
constexpr int gap = 7;

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
        return {px(barWidth + gap)
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
        drawTabular(painter, rect().adjusted(px(barWidth + gap), 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter, m_text);
    }

private:
    Family m_family;
    QString m_text;
};

TotalsLine::TotalsLine(QWidget* parent)
    : QWidget{parent}
    , m_entries{}
{
    auto* line = new FlowLayout{this, px(14)};
    std::size_t at = 0;
    for (const auto family : everyOne<Family>()) {
        auto* entry = new Entry{family, this};
        entry->setMinutes(0);
        m_entries[at++] = entry;
        line->addWidget(entry);
    }
}

void TotalsLine::setTotals(const Totals& totals)
{
    for (std::size_t i = 0; i < totals.size(); ++i)
        m_entries[i]->setMinutes(totals[i]);
}

} // namespace charrette::app
