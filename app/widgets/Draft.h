// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace charrette::app {

/// How often what was offered to the document was taken or refused, whoever offered it. The
/// document's session counts; a draft compares before and after, since a signal brings no answer
/// back.
struct Answers {
    int taken = 0;
    int refused = 0;
};
Answers& answers();

/// What a field holds against what the document holds. Decides what may be shown, what is worth
/// committing and what Escape goes back to, so that nothing typed is ever overwritten or lost.
class Draft {
public:
    /// The document's text for the thing being edited. Gives back what to show, if that is not what
    /// is shown already: what is being typed stays.
    std::optional<QString> refresh(const QString& fresh, const QString& shown);

    /// Another thing is edited from now on.
    void load(const QString& text);

    bool isDirty(const QString& shown) const { return shown.trimmed() != m_saved; }
    /// Typed and refused by the document, or never offered to it: to show something else would lose
    /// it. What is no date or no number was marked as such, and is nothing to keep.
    bool isAtStake(const QString& shown) const
    {
        const auto text = shown.trimmed();
        return !m_isTelling && isDirty(shown) && !text.isEmpty()
            && (m_isRefused || m_offered != text);
    }
    const QString& saved() const { return m_saved; }

    /// Calls `tell` with the trimmed text if it is new and was not refused before; `again` asks
    /// once more. While telling, a refresh with other text than before is the document's answer.
    /// True where it was taken and means what was there already: that is to be shown again.
    template <typename Tell>
    bool commit(const QString& shown, bool again, Tell&& tell)
    {
        const auto text = shown.trimmed();
        if (text == m_saved || (!again && m_offered == text))
            return false;
        const auto before = answers();
        m_offered = text;
        m_isTelling = true;
        tell(text);
        m_isTelling = false;
        m_isRefused = answers().refused > before.refused;
        return !m_isRefused && m_offered == text && answers().taken > before.taken;
    }

private:
    QString m_saved;
    std::optional<QString> m_offered; ///< told already, and not yet answered by the document
    bool m_isTelling = false;
    bool m_isRefused = false; ///< what was offered last
};

} // namespace charrette::app
