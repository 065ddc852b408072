// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/MomentRow.h"

#include "app/document/DocumentSession.h"
#include "app/research/DayChart.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/Commit.h"
#include "app/widgets/LineField.h"
#include "app/widgets/SentenceField.h"
#include "core/agenda/BlockLine.h"
#include "core/document/Record.h"

#include <QHBoxLayout>
#include <QPainter>

namespace charrette::app {

MomentRow::MomentRow(DocumentSession& session, const Moment& moment, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_moment{moment.id}
    , m_time{new LineField}
    , m_text{new SentenceField{{}, Type::Body}}
    , m_feels{new Chooser}
{
    m_time->setFixedWidth(px(64));
    m_time->setAccessibleName(tr("Time"));
    m_text->setAccessibleName(tr("What happens"));
    m_feels->setAccessibleName(tr("Mood"));
    m_feels->setFixedWidth(px(124));
    std::vector<Choice> moods;
    for (int mood = 5; mood >= 1; --mood)
        moods.push_back({mood, moodName(mood)});
    m_feels->setChoices(std::move(moods));
    auto* discard = iconButton(u"trash", tr("Remove this moment"));
    m_discard = discard;
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(px(8), px(3), 0, px(3));
    row->setSpacing(px(10));
    row->addWidget(m_time, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_feels, 0, Qt::AlignTop);
    row->addWidget(discard, 0, Qt::AlignTop);
    discard->setEnabled(!session.isReadOnly());
    if (session.isReadOnly())
        makeReadOnly(this);
    connect(m_time, &LineField::committed, this, &MomentRow::commitTime);
    connect(m_text, &SentenceField::committed, this, [this](const QString& typed) {
        if (!typed.trimmed().isEmpty())
            edit(tr("Rewrite moment"), [&](Moment& it) { it.text = typed.toStdString(); });
    });
    connect(m_feels, &Chooser::chosen, this, [this] {
        const auto mood = static_cast<int>(m_feels->current().value_or(m_mood));
        edit(tr("Set mood"), [mood](Moment& it) { it.mood = mood; });
        m_feels->setCurrent(m_mood); // where it was refused
    });
    connect(discard, &QToolButton::clicked, this, [this] {
        m_session.perform(
            tr("Remove moment"), [id = m_moment](Edit& permit) { remove(permit, id); });
    });
}

void MomentRow::edit(const QString& label, const std::function<void(Moment&)>& work)
{
    m_session.perform(label, [&](Edit& permit) { change(permit, m_moment, work); });
}

void MomentRow::commitTime(const QString& typed)
{
    if (const auto minute = startFrom(typed.toStdString()))
        edit(tr("Set time"), [&](Moment& moment) { moment.starts = *minute; });
}

void MomentRow::show(const Moment& moment, bool isLowest)
{
    m_time->setText(clock(moment.starts));
    m_text->setText(shown(moment.text));
    m_mood = moment.mood;
    m_feels->setCurrent(moment.mood);
    m_isLowest = isLowest;
    setAccessibleDescription(isLowest ? tr("Lowest point of the day") : QString{});
    update();
}

QWidget* MomentRow::putBehind(QWidget* before)
{
    if (before)
        setTabOrder(before, m_time);
    setTabOrder(m_time, m_text);
    setTabOrder(m_text, m_feels);
    setTabOrder(m_feels, m_discard);
    return m_discard;
}

void MomentRow::begin()
{
    m_feels->setFocus();
}

void MomentRow::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_isLowest)
        return;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().badSoft);
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setBrush(tokens().bad);
    painter.drawRoundedRect(QRectF{0, 4, 3, height() - 8.0}, 1.5, 1.5);
}

} // namespace charrette::app
