// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/challenges/Challenge.h"
#include "core/ideas/Idea.h"
#include "core/people/Group.h"
#include "core/plan/Action.h"
#include "core/prototypes/Prototype.h"

#include <QString>

#include <string>

namespace charrette::app {

/// What things of the document are called on the screen, the same on every page.

QString groupName(const Group& group); ///< Group 3
QString groupTitle(const Group& group); ///< Group 3 · Hand-over, where it has a name of its own
QString closeToGoTo(); ///< "close to a go-to idea"
QString horizonName(Horizon horizon); ///< Quick win
QString formName(Form form); ///< Role-play
QString decisionName(Decision decision); ///< Test more
QString feedbackName(FeedbackKind kind); ///< Likes
QString verdictName(Verdict verdict); ///< Improving
QString causeName(Cause cause); ///< Nobody owned it
QString obstacleName(Obstacle obstacle); ///< By authority
QString statusName(Status status); ///< Under way
QString horizonName(ActionHorizon horizon); ///< Next
QString colourName(Colour colour); ///< Yellow

inline QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

/// What someone said, in quotation marks; what they quote themselves stands in single ones.
QString quoted(const QString& text);

/// The same in one line, for lists and choices.
QString shownInLine(const std::string& text);

} // namespace charrette::app
