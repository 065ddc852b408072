// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QRect>

#include <optional>

class QWidget;

namespace charrette::app {

struct IdeaRow;

/// Where notes are shown, as the editors that lie over them see it.
class NoteSurface {
public:
    virtual ~NoteSurface() = default;

    virtual QWidget* surface() = 0; ///< what the editor is a child of
    virtual const IdeaRow* rowOf(IdeaId id) const = 0; ///< nothing where it is not shown
    virtual QRect noteRectOf(IdeaId id) const = 0; ///< on the surface
    virtual void bringIntoView(IdeaId id) = 0;
    virtual std::optional<IdeaId> after(IdeaId id) const = 0; ///< the next one to type on
};

} // namespace charrette::app
