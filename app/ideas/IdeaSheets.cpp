// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaSheets.h"

#include "app/board/AreaGround.h"
#include "app/board/Camera.h"
#include "app/board/FreePlaces.h"
#include "app/ideas/MatrixGround.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/NotePainter.h"
#include "core/ideas/Spread.h"

#include <QPainter>

#include <array>

namespace charrette::app {

namespace {

constexpr QSizeF paperMatrix{1300, 900};
constexpr int lanesAcross = 3; ///< notes beside one another in a lane
constexpr qreal sheetLaneHead = 40;
constexpr qreal sheetLaneGap = 16;

BoardNote noteOf(const IdeaRow& row, QPointF at)
{
    return {.id = row.idea.id.value(),
        .at = at,
        .text = row.text,
        .label = row.group,
        .votes = row.dots,
        .colour = row.colour,
        .isExpected = row.goTo.has_value()};
}

/// The lanes of the horizon on paper.
class LanesGround final : public BoardGround {
public:
    struct Lane {
        QRectF rect;
        QString name;
    };

    explicit LanesGround(std::vector<Lane> lanes)
        : m_lanes{std::move(lanes)}
    {}

    QRectF bounds() const override
    {
        QRectF all;
        for (const auto& lane : m_lanes)
            all |= lane.rect;
        return all;
    }

    void paint(QPainter& painter, const Camera& camera) override
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        for (const auto& lane : m_lanes) {
            const auto rect = camera.toView(lane.rect);
            painter.setPen(QPen{tokens().line, 1});
            painter.setBrush(tokens().lane);
            painter.drawRoundedRect(rect, 8, 8);
            painter.setFont(typeFont(Type::Section));
            painter.setPen(tokens().ink);
            painter.drawText(
                rect.adjusted(14, 0, -14, 0).topLeft() + QPointF{0, sheetLaneHead * 0.65},
                lane.name);
        }
        painter.restore();
    }

private:
    std::vector<Lane> m_lanes;
};

} // namespace

BoardSheet horizonSheet(const IdeaList& list)
{
    const auto size = noteSize();
    const qreal across = size.width() + 12;
    const qreal down = size.height() + 12;
    BoardSheet sheet;
    std::vector<LanesGround::Lane> lanes;
    qreal left = 0;
    qreal lowest = sheetLaneHead;
    for (const auto horizon : {Horizon::QuickWin, Horizon::LongTerm, Horizon::Undecided}) {
        int count = 0;
        for (const auto& row : list.rows) {
            if (row.idea.horizon != horizon)
                continue;
            const QPointF at{left + sheetLaneGap + (count % lanesAcross) * across,
                sheetLaneHead + (count / lanesAcross) * down};
            sheet.notes.push_back(noteOf(row, at));
            ++count;
        }
        const int rows = (count + lanesAcross - 1) / lanesAcross;
        lowest = std::max(lowest, sheetLaneHead + rows * down + 8);
        const qreal wide = lanesAcross * across + 2 * sheetLaneGap - 12;
        lanes.push_back({{left, 0, wide, 0}, horizonName(horizon)});
        left += wide + sheetLaneGap;
    }
    for (auto& lane : lanes)
        lane.rect.setHeight(lowest);
    sheet.ground = std::make_shared<LanesGround>(std::move(lanes));
    return sheet;
}

BoardSheet matrixSheet(const IdeaList& list)
{
    std::vector<const IdeaRow*> rated;
    for (const auto& row : list.rows) {
        if (row.idea.impact && row.idea.effort)
            rated.push_back(&row);
    }
    auto ground = std::make_shared<MatrixGround>();
    ground->setMatrix(list.matrix);
    ground->lay(paperMatrix, noteSize(), static_cast<int>(rated.size()));
    std::vector<Spot> wanted;
    for (const auto* row : rated) {
        const auto centre = ground->centreOf(*row->idea.impact, *row->idea.effort);
        wanted.push_back({centre.x(), centre.y()});
    }
    BoardSheet sheet;
    const auto spots = spread(wanted, ground->room());
    const QPointF half{noteSize().width() / 2, noteSize().height() / 2};
    for (std::size_t i = 0; i < rated.size(); ++i)
        sheet.notes.push_back(noteOf(*rated[i], QPointF{spots[i].x, spots[i].y} - half));
    sheet.ground = std::move(ground);
    return sheet;
}

BoardSheet clustersSheet(const IdeaList& list)
{
    std::vector<std::int64_t> ids;
    for (const auto& row : list.rows)
        ids.push_back(row.idea.id.value());
    std::vector<NoteMove> placed;
    for (const auto& place : list.places)
        placed.push_back({place.idea.value(), {place.x, place.y}});
    const auto free = freePlaces(ids, placed, list.areas);
    BoardSheet sheet;
    for (const auto& row : list.rows)
        sheet.notes.push_back(noteOf(row, free.places.at(row.idea.id.value()) * boardFactor()));
    auto ground = std::make_shared<AreaGround>();
    ground->setAreas(onBoard(list.areas));
    sheet.ground = std::move(ground);
    return sheet;
}

} // namespace charrette::app
