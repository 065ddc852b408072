// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Draft.h"

namespace charrette::app {

Answers& answers()
{
    static Answers all;
    return all;
}

std::optional<QString> Draft::refresh(const QString& fresh, const QString& shown)
{
    const bool isAnswer = m_isTelling && fresh != m_saved;
    const bool isClean = !isDirty(shown);
    m_saved = fresh;
    if (isAnswer || isClean || !isDirty(shown))
        m_offered.reset();
    if ((isAnswer || isClean) && shown != fresh)
        return fresh;
    return std::nullopt;
}

void Draft::load(const QString& text)
{
    m_saved = text;
    m_offered.reset();
    m_isRefused = false;
}

} // namespace charrette::app
