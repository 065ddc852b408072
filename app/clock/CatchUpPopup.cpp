// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock/CatchUpPopup.h"

#include "app/clock/ClockSession.h"
#include "app/clock/ClockWords.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"
#include "app/widgets/Labels.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double widest = 460;

/// A digit, what is done and what it is good for.
class OfferButton final : public QAbstractButton {
public:
    OfferButton(int digit, const QString& title, const QString& effect)
        : m_digit{QString::number(digit)}
        , m_effect{effect}
    {
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(effect);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setMinimumWidth(px(widest));
    }

    QSize sizeHint() const override
    {
        const int height = textRect(px(widest)).height() + fontMetrics().height() + px(18);
        return {px(widest), height};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const auto& t = tokens();
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.hover);
            painter.drawRoundedRect(rect(), px(6), px(6));
        }
        const QRect digit{px(10), px(8), px(20), px(20)};
        painter.setPen(QPen{t.line, 1});
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(QRectF{digit}.adjusted(0.5, 0.5, -0.5, -0.5), px(5), px(5));
        painter.setPen(t.ink);
        painter.setFont(typeFont(Type::Field));
        painter.drawText(digit, Qt::AlignCenter, m_digit);
        const auto title = textRect(width());
        painter.setFont(typeFont(Type::Strong));
        painter.drawText(title, Qt::TextWordWrap, text());
        painter.setPen(t.muted);
        painter.setFont(typeFont(Type::Body));
        const QRect effect{title.left(), title.bottom() + px(3), width() - title.left() - px(10),
            painter.fontMetrics().height()};
        painter.drawText(effect, Qt::AlignLeft,
            painter.fontMetrics().elidedText(m_effect, Qt::ElideRight, effect.width()));
    }

private:
    QRect textRect(int width) const
    {
        const QRect room{px(40), px(8), width - px(50), 10'000};
        return QFontMetrics{typeFont(Type::Strong)}.boundingRect(room, Qt::TextWordWrap, text());
    }

    QString m_digit;
    QString m_effect;
};

} // namespace

CatchUpPopup::CatchUpPopup(ClockSession& clock, QWidget* parent)
    : QFrame{parent, Qt::Popup}
    , m_clock{clock}
    , m_column{new QVBoxLayout{this}}
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(tr("Ways to catch up"));
    m_column->setContentsMargins(6, 10, 6, 8);
    m_column->setSpacing(4);
}

void CatchUpPopup::open(const QWidget& below)
{
    m_offers = m_clock.offers();
    if (m_offers.empty())
        return;
    fill();
    adjustSize();
    auto place = below.mapToGlobal(QPoint{0, below.height() + 6});
    if (const auto* screen = below.screen())
        place.setX(std::clamp(place.x(), screen->availableGeometry().left(),
            std::max(screen->availableGeometry().left(),
                screen->availableGeometry().right() - width())));
    move(place);
    show();
    setFocus(Qt::PopupFocusReason);
}

void CatchUpPopup::fill()
{
    delete m_list;
    m_list = new QWidget;
    auto* column = new QVBoxLayout{m_list};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* heading = label(
        Type::Group, tr("%1: ways to catch up").arg(lateWords(m_clock.minutesLate())), m_list);
    heading->setContentsMargins(10, 0, 10, 2);
    column->addWidget(heading);
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        auto* offer = new OfferButton{static_cast<int>(i) + 1, offerTitle(m_clock, m_offers[i]),
            offerEffect(m_clock, m_offers[i])};
        connect(offer, &QAbstractButton::clicked, this, [this, i] { take(i); });
        column->addWidget(offer);
    }
    m_column->addWidget(m_list);
}

void CatchUpPopup::take(std::size_t place)
{
    if (place >= m_offers.size())
        return;
    hide();
    m_clock.take(m_offers[place]);
}

void CatchUpPopup::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < 9)
        return take(static_cast<std::size_t>(digit));
    QFrame::keyPressEvent(event);
}

void CatchUpPopup::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    paintCard(painter, rect(), tokens().raised, tokens().line);
}

} // namespace charrette::app
