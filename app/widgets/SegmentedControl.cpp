// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/SegmentedControl.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace charrette::app {

namespace {

QFont segmentFont()
{
    return typeFont(Type::Strong);
}

class Segment final : public QAbstractButton {
public:
    using QAbstractButton::QAbstractButton;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics{segmentFont()};
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * px(12), px(26)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void enterEvent(QEnterEvent* /*event*/) override { update(); }
    void leaveEvent(QEvent* /*event*/) override { update(); }

    // Arrow keys belong to the whole control, which knows what is next.
    void keyPressEvent(QKeyEvent* event) override
    {
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
            event->ignore();
            return;
        default:
            QAbstractButton::keyPressEvent(event);
        }
    }

    void paintEvent(QPaintEvent* /*event*/) override
    {
        const auto& t = tokens();
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accentSoft);
            painter.drawRoundedRect(rect(), 6, 6);
        }
        painter.setFont(segmentFont());
        painter.setPen(!isEnabled() ? t.faint
                : isChecked()       ? t.accent
                : underMouse()      ? t.ink
                                    : t.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QStringList& texts, QWidget* parent)
    : QWidget{parent}
    , m_group{new QButtonGroup{this}}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::choose);
    for (const auto& text : texts)
        addSegment(text);
}

void SegmentedControl::addSegment(const QString& text)
{
    auto* segment = new Segment{this};
    segment->setText(text);
    segment->setCheckable(true);
    segment->setFocusPolicy(Qt::NoFocus);
    m_group->addButton(segment, count());
    layout()->addWidget(segment);
    if (count() == 1)
        choose(0);
}

void SegmentedControl::setTexts(const QStringList& texts)
{
    while (count() > texts.size()) {
        auto* last = segment(count() - 1);
        m_group->removeButton(last);
        delete last;
    }
    for (int i = 0; i < static_cast<int>(texts.size()); ++i) {
        if (i < count())
            setSegmentText(i, texts[i]);
        else
            addSegment(texts[i]);
    }
    if (m_current >= count())
        choose(count() - 1);
}

void SegmentedControl::setSegmentText(int index, const QString& text)
{
    if (auto* button = segment(index); button && button->text() != text) {
        button->setText(text);
        button->updateGeometry();
    }
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
    if (auto* button = segment(index))
        button->setEnabled(enabled);
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

void SegmentedControl::setCurrent(int index)
{
    if (index >= 0 && index < count())
        choose(index);
}

QAbstractButton* SegmentedControl::segment(int index) const
{
    return m_group->button(index);
}

void SegmentedControl::choose(int index)
{
    if (index == m_current)
        return;
    const bool hadFocus = m_current >= 0 && segment(m_current) && segment(m_current)->hasFocus();
    if (auto* before = segment(m_current))
        before->setFocusPolicy(Qt::NoFocus);
    m_current = index;
    if (auto* button = segment(index)) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setChecked(true);
        if (hadFocus)
            button->setFocus(Qt::TabFocusReason);
    }
    emit currentChanged(index);
}

void SegmentedControl::step(int by)
{
    for (int next = m_current + by; next >= 0 && next < count(); next += by) {
        if (segment(next)->isEnabled())
            return choose(next);
    }
}

void SegmentedControl::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(count() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    paintCard(painter, rect(), tokens().surface, tokens().line);
}

} // namespace charrette::app
