// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/AreaGround.h"

#include "app/board/Camera.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charrette::app {

namespace {

constexpr qreal areaStep = 12;
constexpr qreal grip = 16; ///< the corner, in pixels of the view
constexpr qreal leastSide = 96;

qreal snapped(qreal length)
{
    return std::round(length / areaStep) * areaStep;
}

} // namespace

void AreaGround::setRemarks(std::vector<Remark> remarks)
{
    m_remarks = std::move(remarks);
    m_remarks.resize(m_areas.size());
}

void AreaGround::setAreas(std::vector<Area> areas)
{
    m_areas = std::move(areas);
    m_remarks.clear();
    m_remarks.resize(m_areas.size());
    m_held = {};
    m_before.reset();
}

QRectF AreaGround::rectOf(const Area& area)
{
    return {area.x, area.y, area.width, area.height};
}

const Area* AreaGround::at(QPointF point) const
{
    return areaAt(m_areas, point.x(), point.y());
}

QRectF AreaGround::bounds() const
{
    QRectF all;
    for (const auto& area : m_areas)
        all |= rectOf(area);
    return all;
}

void AreaGround::paint(QPainter& painter, const Camera& camera)
{
    for (const auto& area : m_areas)
        paintArea(painter, camera, area);
}

void AreaGround::paintArea(QPainter& painter, const Camera& camera, const Area& area) const
{
    const auto rect = camera.toView(rectOf(area));
    const auto colour = noteColor(tokens(), key(area.colour));
    auto ground = colour;
    ground.setAlphaF(0.16F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{colour, 1.5});
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, 8, 8);
    // The name is as large as can be read from any distance, while there is room for it.
    const auto font = typeFont(Type::Section);
    const QFontMetricsF metrics{font};
    const QRectF head{rect.left() + 12, rect.top() + 4, rect.width() - 24,
        std::max(camera.scale() * headHeight, metrics.height()) - 4};
    if (head.width() > 24 && rect.height() > metrics.height()) {
        painter.setFont(font);
        painter.setPen(tokens().ink);
        const auto name = metrics.elidedText(shownInLine(area.name), Qt::ElideRight, head.width());
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, name);
        const auto index = static_cast<std::size_t>(&area - m_areas.data());
        paintRemark(painter, head, metrics.horizontalAdvance(name), m_remarks[index]);
    }
    const auto corner = rect.bottomRight() - QPointF{5, 5};
    painter.setPen(QPen{tokens().muted, 1.2});
    painter.drawLine(corner - QPointF{8, 0}, corner - QPointF{0, 8});
    painter.drawLine(corner - QPointF{4, 0}, corner - QPointF{0, 4});
    painter.restore();
}

/// At the right end of the head, where there is room beside the name.
void AreaGround::paintRemark(
    QPainter& painter, const QRectF& head, qreal nameWidth, const Remark& remark) const
{
    if (remark.text.isEmpty())
        return;
    const auto font = typeFont(Type::NoteLabel);
    const QFontMetricsF metrics{font};
    const QSizeF size{metrics.horizontalAdvance(remark.text) + px(14), metrics.height() + px(4)};
    if (nameWidth + size.width() + px(8) > head.width())
        return;
    const QRectF pill{{head.right() - size.width(), head.center().y() - size.height() / 2}, size};
    painter.setPen(Qt::NoPen);
    painter.setBrush(remark.isGood ? tokens().goodSoft : tokens().sunken);
    painter.drawRoundedRect(pill, size.height() / 2, size.height() / 2);
    painter.setFont(font);
    painter.setPen(remark.isGood ? tokens().good : tokens().muted);
    painter.drawText(pill, Qt::AlignCenter, remark.text);
}

/// Areas drawn later lie on top.
AreaGround::Hit AreaGround::hit(QPointF point, const Camera& camera) const
{
    for (std::size_t i = m_areas.size(); i-- > 0;) {
        const auto rect = rectOf(m_areas[i]);
        if (!rect.contains(point))
            continue;
        const auto corner = (rect.bottomRight() - point) * camera.scale();
        if (corner.x() < grip && corner.y() < grip)
            return {Part::Corner, i};
        if (point.y() - rect.top() < std::max(headHeight, 18 / camera.scale()))
            return {Part::Head, i};
    }
    return {};
}

bool AreaGround::press(QPointF point, const Camera& camera)
{
    m_held = hit(point, camera);
    if (m_held.part == Part::None)
        return false;
    m_before = m_areas[m_held.index];
    m_pressed = point;
    return true;
}

void AreaGround::move(QPointF point)
{
    if (!m_before || m_held.index >= m_areas.size())
        return;
    const auto by = point - m_pressed;
    auto& area = m_areas[m_held.index];
    if (m_held.part == Part::Corner) {
        area.width = std::max(leastSide, snapped(m_before->width + by.x()));
        area.height = std::max(leastSide, snapped(m_before->height + by.y()));
        return;
    }
    area.x = snapped(m_before->x + by.x());
    area.y = snapped(m_before->y + by.y());
    emit carried(area.id, {area.x - m_before->x, area.y - m_before->y});
}

void AreaGround::release(QPointF point)
{
    if (!m_before)
        return;
    move(point);
    const auto before = *std::exchange(m_before, {});
    const auto area = m_areas[m_held.index];
    const auto part = std::exchange(m_held, {}).part;
    if (area == before)
        return;
    if (part == Part::Corner)
        emit resized(area);
    else
        emit moved(area, {area.x - before.x, area.y - before.y});
}

void AreaGround::cancel()
{
    if (!m_before)
        return;
    m_areas[m_held.index] = *std::exchange(m_before, {});
    m_held = {};
    emit cancelled();
}

void AreaGround::doubleClick(QPointF point, const Camera& camera)
{
    if (const auto found = hit(point, camera); found.part == Part::Head)
        emit renameRequested(m_areas[found.index].id);
}

Qt::CursorShape AreaGround::cursorAt(QPointF point, const Camera& camera) const
{
    switch (hit(point, camera).part) {
    case Part::Head:
        return Qt::SizeAllCursor;
    case Part::Corner:
        return Qt::SizeFDiagCursor;
    case Part::None:
        break;
    }
    return Qt::ArrowCursor;
}

} // namespace charrette::app
