// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/PillKinds.h"

namespace charrette::app {

PillKind pillOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Resolved:
        return PillKind::Good;
    case Verdict::Improving:
        return PillKind::Accent;
    case Verdict::Persisting:
        return PillKind::Warn;
    case Verdict::Worse:
        return PillKind::Bad;
    case Verdict::ChangedShape:
    case Verdict::NoLongerRelevant:
        return PillKind::Neutral;
    }
    return PillKind::Neutral;
}

PillKind pillOf(Decision decision)
{
    switch (decision) {
    case Decision::Persevere:
        return PillKind::Good;
    case Decision::Pivot:
        return PillKind::Warn;
    case Decision::Stop:
        return PillKind::Bad;
    case Decision::TestMore:
        return PillKind::Accent;
    }
    return PillKind::Neutral;
}

} // namespace charrette::app
