// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stage/StageClock.h"
#include "app/stage/StageSheet.h"
#include "core/stage/Scene.h"

#include <QImage>
#include <QSizeF>

namespace charrette::app {

/// All that the stage shows at one moment.
struct StageMatter {
    stage::Setting setting = {};
    stage::Scene scene = {};
    StageClock clock = {};
    PracticeClock practice = {};
    QImage image = {}; ///< of stage::Image, decoded
};

/// How long a pixel of a screen of 1920 × 1080 is on this one. Narrow screens count as 4:3.
double stageUnit(QSizeF size);

/// The least size of any text, on a screen of 1920 × 1080: readable from 15 m.
constexpr double leastStageText = 28;

/// Where everything goes. What does not fit on one page even at the least size of text goes on on
/// the next; a page that is not there is the last one.
StageSheet layOut(const StageMatter& matter, QSizeF size, int page = 0);

/// Writes the time anew, for scenes whose own text does not change with it.
void renewHeader(StageSheet& sheet, const StageMatter& matter);

/// The page of an agenda on which what is on stands; the first one otherwise.
int pageToOpen(const StageMatter& matter, QSizeF size);

} // namespace charrette::app
