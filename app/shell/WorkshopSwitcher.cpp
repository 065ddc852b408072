// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/WorkshopSwitcher.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Icons.h"
#include "core/workshop/Workshop.h"

#include <QActionGroup>
#include <QEnterEvent>
#include <QMenu>
#include <QPainter>

namespace charrette::app {

using namespace Qt::StringLiterals;

WorkshopSwitcher::WorkshopSwitcher(DocumentSession& session, QWidget* parent)
    : QAbstractButton{parent}
    , m_session{session}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &WorkshopSwitcher::offerWorkshops);
}

void WorkshopSwitcher::refresh()
{
    m_session.attempt([this] {
        const auto all = workshops(m_session.db());
        m_hasSeveral = all.size() > 1;
        m_workshop.clear();
        for (const auto& workshop : all) {
            if (workshop.id == m_session.currentWorkshop())
                m_workshop = QString::fromStdString(workshop.title);
        }
    });
    setFocusPolicy(m_hasSeveral ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(m_hasSeveral ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(m_hasSeveral ? tr("Workshop: %1. Choose another.").arg(m_workshop)
                                   : tr("Workshop: %1").arg(m_workshop));
    setToolTip(m_workshop);
    update();
}

QSize WorkshopSwitcher::sizeHint() const
{
    return {px(160), px(46)};
}

void WorkshopSwitcher::offerWorkshops()
{
    if (!m_hasSeveral)
        return;
    QMenu menu{this};
    auto* group = new QActionGroup{&menu};
    for (const auto& workshop : workshops(m_session.db())) {
        // A lone ampersand would be taken for a mnemonic.
        auto* action = menu.addAction(QString::fromStdString(workshop.title).replace(u'&', u"&&"_s),
            this, [this, id = workshop.id] { m_session.showWorkshop(id); });
        action->setCheckable(true);
        action->setChecked(workshop.id == m_session.currentWorkshop());
        group->addAction(action);
    }
    menu.exec(mapToGlobal(QPoint{0, height() + 2}));
}

void WorkshopSwitcher::paintEvent(QPaintEvent* /*event*/)
{
    const auto& t = tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hasSeveral && (underMouse() || hasFocus())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    auto brand = typeFont(Type::Section);
    brand.setWeight(QFont::Bold);
    painter.setFont(brand);
    painter.setPen(t.ink);
    const auto area = rect().adjusted(10, 5, -10, -5);
    painter.drawText(area, Qt::AlignTop | Qt::AlignLeft, QStringLiteral("Charrette"));
    painter.setFont(typeFont(Type::Small));
    painter.setPen(t.muted);
    const int arrow = m_hasSeveral ? px(16) : 0;
    const auto line =
        painter.fontMetrics().elidedText(m_workshop, Qt::ElideRight, area.width() - arrow);
    painter.drawText(area, Qt::AlignBottom | Qt::AlignLeft, line);
    if (m_hasSeveral) {
        const int side = px(14);
        const QRect place{area.right() - side, area.bottom() - side, side, side};
        app::icon(u"chevron-down", IconTone::Muted).paint(&painter, place);
    }
}

void WorkshopSwitcher::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void WorkshopSwitcher::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace charrette::app
