// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace charrette::app {

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
    /// Typed and refused, or never offered: to show something else would lose it.
    bool isAtStake(const QString& shown) const
    {
        return !m_isTelling && isDirty(shown) && !shown.trimmed().isEmpty();
    }
    const QString& saved() const { return m_saved; }

    /// Calls `tell` with the trimmed text if it is new and was not refused before; `again` asks
    /// once more. While telling, a refresh with other text than before is the document's answer.
    template <typename Tell>
    void commit(const QString& shown, bool again, Tell&& tell)
    {
        const auto text = shown.trimmed();
        if (text == m_saved || (!again && m_offered == text))
            return;
        m_offered = text;
        m_isTelling = true;
        tell(text);
        m_isTelling = false;
    }

private:
    QString m_saved;
    std::optional<QString> m_offered; ///< told already, and not yet answered by the document
    bool m_isTelling = false;
};

} // namespace charrette::app
