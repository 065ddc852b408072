// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/PaceBar.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "core/plan/PitchForm.h"

#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimerEvent>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsPerMinute = 140;
constexpr double wordsWidth = 150;

} // namespace

int wordCount(const QString& text)
{
    static const QRegularExpression word{
        u"\\S*\\w\\S*"_s, QRegularExpression::UseUnicodePropertiesOption};
    int count = 0;
    for (auto found = word.globalMatch(text); found.hasNext(); found.next())
        ++count;
    return count;
}

int speakingSeconds(int words)
{
    return (words * 60 + wordsPerMinute - 1) / wordsPerMinute;
}

PaceBar::PaceBar(QWidget* parent)
    : QWidget{parent}
    , m_practise{ghostButton(tr("Practise"))}
{
    m_practise->setParent(this);
    m_practise->setToolTip(tr("Starts a clock to speak against; again stops it"));
    connect(m_practise, &QPushButton::clicked, this, &PaceBar::practise);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PaceBar::setWords(int words)
{
    m_words = words;
    setAccessibleName(
        tr("%n word(s), about %1 s to say", nullptr, words).arg(speakingSeconds(words)));
    update();
}

QSize PaceBar::sizeHint() const
{
    return {px(400), std::max(px(38), m_practise->sizeHint().height())};
}

void PaceBar::practise()
{
    if (isPractising()) {
        m_tick.stop();
    } else {
        m_since.start();
        m_tick.start(200, this);
    }
    m_practise->setText(isPractising() ? tr("Stop") : tr("Practise"));
    update();
}

void PaceBar::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_tick.timerId())
        return QWidget::timerEvent(event);
    update();
}

void PaceBar::resizeEvent(QResizeEvent* event)
{
    const auto size = m_practise->sizeHint();
    m_practise->setGeometry(
        QRect{QPoint{width() - size.width(), (height() - size.height()) / 2}, size});
    QWidget::resizeEvent(event);
}

int PaceBar::shownSeconds() const
{
    return isPractising() ? static_cast<int>(m_since.elapsed() / 1000) : speakingSeconds(m_words);
}

QRectF PaceBar::track() const
{
    const qreal left = px(wordsWidth);
    return {left, height() / 2.0 - 8, m_practise->x() - px(16) - left, 6};
}

/// Half a target more than the last one, so that what is too long is seen to be so.
qreal PaceBar::at(double seconds) const
{
    const auto area = track();
    return area.left() + area.width() * std::min(1.0, seconds / (pitchTargets.back() + 15));
}

void PaceBar::paintEvent(QPaintEvent* /*event*/)
{
    const auto& t = tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(isPractising() ? t.ink : t.muted);
    const int seconds = shownSeconds();
    const auto words = isPractising()
        ? tr("%1 s of about %2 s").arg(seconds).arg(speakingSeconds(m_words))
        : tr("%n word(s), about %1 s", nullptr, m_words).arg(seconds);
    painter.drawText(
        QRect{0, 0, px(wordsWidth), height()}, Qt::AlignLeft | Qt::AlignVCenter, words);

    const auto area = track();
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(area, 3, 3);
    auto filled = area;
    filled.setRight(at(seconds));
    painter.setBrush(seconds > pitchTargets.back() ? t.warn : t.accent);
    painter.drawRoundedRect(filled, 3, 3);
    for (const int target : pitchTargets) {
        const auto x = at(target);
        painter.setPen(QPen{t.faint, 1});
        painter.drawLine(QPointF{x, area.top() - 3}, QPointF{x, area.bottom() + 3});
        painter.setPen(t.muted);
        const QRectF label{x - px(20), area.bottom() + 3, px(40) * 1.0, height() - area.bottom()};
        painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop, tr("%1 s").arg(target));
    }
}

} // namespace charrette::app
