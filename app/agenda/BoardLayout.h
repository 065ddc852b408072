// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agenda/AgendaModel.h"
#include "core/workshop/Workshop.h"

#include <QPoint>
#include <QRect>
#include <QStringList>

#include <optional>
#include <vector>

namespace charrette::app {

/// Where a block of the board is drawn, in the content below the heads of the columns.
struct BoardCell {
    enum class Look {
        Row, ///< everybody is in it: as wide as the board, and never scrolled aside
        Card, ///< of a stream: the higher, the longer
        Entry ///< of a day beside others
    };

    int row = 0; ///< in the model
    int column = -1; ///< none for what everybody is in
    Look look = Look::Row;
    QRect rect = {};
    QRect free = {}; ///< the time before it in which nothing happens
};

struct BoardColumn {
    QString name;
    QString detail = {}; ///< said in the tool tip
    std::optional<StreamId> stream = {};
    std::optional<DayId> day = {};
    int left = 0;
    int width = 0;
};

/// A time written at the left of what streams do side by side.
struct BoardTime {
    MinuteOfDay minute;
    int y;
};

/// A part of the content in which columns stand side by side.
struct BoardBand {
    int top;
    int bottom;
};

struct BoardLayout {
    std::vector<BoardCell> cells = {}; ///< one of each row of the model, in its order
    std::vector<BoardColumn> columns = {};
    std::vector<BoardTime> times = {};
    std::vector<BoardBand> bands = {};
    int timeWidth = 0; ///< of the times at the left, which are not scrolled aside
    int width = 0;
    int height = 0;

    int columnAt(int x) const; ///< -1 beside all of them
    int bandAt(int y) const; ///< -1 outside all of them
    /// The cell above or below in its column or across, or the nearest one of the next column.
    int beside(int row, int rows, int columns) const;
};

/// The blocks of a day with its streams as columns between what everybody is in.
BoardLayout streamLayout(
    const std::vector<AgendaRow>& rows, const std::vector<Stream>& streams, int width);

/// Days as columns; `names` are theirs.
BoardLayout dayLayout(const std::vector<AgendaRow>& rows, const std::vector<Day>& days,
    const QStringList& names, int width);

} // namespace charrette::app
