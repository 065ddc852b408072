// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/Insight.h"
#include "core/research/Support.h"

#include <vector>

namespace charrette {

/// What is worth a second look in an insight. Hints, never rules: each can be wrong.
enum class Concern {
    BeginsWithTo, ///< "needs to to know"
    NotAVerb, ///< a thing is needed, where something to do was asked for
    NamesSolution, ///< the answer is in the need already
    RepeatsItself, ///< the reason says the need again
    NoEvidence,
    OneVoice, ///< all evidence from one interview
};

/// In the order of the sentence, evidence last; nothing about what is still empty.
std::vector<Concern> concernsOf(const Insight& insight, const Support& support);

} // namespace charrette
