// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/BoardGround.h"
#include "core/ideas/Area.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace charrette::app {

/// The named areas of the free board, in the board's lengths: drawn, and moved by their heads or
/// resized by their lower right corners. What is inside is told by whoever owns the notes.
class AreaGround final : public QObject,
                         public BoardGround {
    Q_OBJECT

public:
    static constexpr qreal headHeight = 34;

    using QObject::QObject;

    /// What is said of an area below its name: "6 notes".
    struct Remark {
        QString text;
        bool isGood = false; ///< something was reached

        bool operator==(const Remark&) const = default;
    };

    void setAreas(std::vector<Area> areas);
    /// As many as the areas.
    void setRemarks(std::vector<Remark> remarks);
    /// As they are now, with the one being dragged where it is.
    const std::vector<Area>& areas() const { return m_areas; }
    const Area* at(QPointF point) const;
    static QRectF rectOf(const Area& area);

    QRectF bounds() const override;
    void paint(QPainter& painter, const Camera& camera) override;
    bool press(QPointF point, const Camera& camera) override;
    void move(QPointF point) override;
    void release(QPointF point) override;
    void cancel() override;
    void doubleClick(QPointF point, const Camera& camera) override;
    Qt::CursorShape cursorAt(QPointF point, const Camera& camera) const override;

signals:
    /// While it is dragged: so far from where it was; nothing moves along when it is resized.
    void carried(charrette::AreaId id, QPointF by);
    void moved(const charrette::Area& area, QPointF by);
    void resized(const charrette::Area& area);
    void cancelled();
    void renameRequested(charrette::AreaId id);

private:
    enum class Part { None, Head, Corner };
    struct Hit {
        Part part = Part::None;
        std::size_t index = 0;
    };

    Hit hit(QPointF point, const Camera& camera) const;
    void paintArea(QPainter& painter, const Camera& camera, const Area& area) const;
    void paintRemark(
        QPainter& painter, const QRectF& head, qreal nameWidth, const Remark& remark) const;

    std::vector<Area> m_areas;
    std::vector<Remark> m_remarks;
    std::optional<Area> m_before; ///< the one being dragged, as it was
    Hit m_held;
    QPointF m_pressed;
};

} // namespace charrette::app
