// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/Letter.h"

#include "core/base/Text.h"
#include "core/summary/Headings.h"
#include "core/summary/Redaction.h"

namespace charrette::summary {

namespace {

std::string_view title(Standing standing)
{
    switch (standing) {
    case Standing::Late:
        return Phrase{"Late", "En retard", "Überfällig"};
    case Standing::ThisWeek:
        return Phrase{"This week", "Cette semaine", "Diese Woche"};
    case Standing::Later:
        return heading::later;
    case Standing::NoDate:
        return Phrase{"Without a date", "Sans date", "Ohne Termin"};
    }
    return {};
}

std::string lineOf(const Action& action, const Redaction& redaction)
{
    static constexpr Phrase due{"%1 (due %2)", "%1 (pour le %2)", "%1 (bis %2)"};
    auto line = "- " + cleanLine(redaction.text(action.text));
    if (action.due)
        line = filled(due, {line, heading::dateText(*action.due)});
    if (action.status == Status::NotStarted && !action.firstStep.empty())
        line += "\n  " + heading::firstStep(cleanLine(redaction.text(action.firstStep)));
    return line + '\n';
}

std::string greeting(const Chase& chase, const std::string& workshop)
{
    static constexpr Phrase owner{"Hello %1,\n\nthis is what you said you would do at %2.\n\n",
        "Bonjour %1,\n\nvoici ce que vous avez promis de faire (%2).\n\n",
        "Guten Tag %1,\n\ndas haben Sie sich vorgenommen (%2).\n\n"};
    static constexpr Phrase nobody{"Hello everyone,\n\nnobody has taken these on yet since %1.\n\n",
        "Bonjour à toutes et à tous,\n\npersonne ne s’est encore chargé de ce qui suit (%1).\n\n",
        "Guten Tag zusammen,\n\ndas hat noch niemand übernommen (%1).\n\n"};
    return chase.owner ? filled(owner, {cleanLine(chase.owner->name), workshop})
                       : filled(nobody, {workshop});
}

} // namespace

std::string letterTo(
    const Chase& chase, std::string_view workshop, const Redaction& redaction, Date today)
{
    static constexpr Phrase owner{
        "How is it going? A word on each is enough: done, under way, or what stands in the way.\n",
        "Où en êtes-vous\u00A0? Un mot sur chaque point suffit\u00A0: fait, en cours, ou ce qui "
        "bloque.\n",
        "Wie steht es damit? Ein Wort zu jedem Punkt genügt: erledigt, in Arbeit oder was im Weg "
        "steht.\n"};
    static constexpr Phrase nobody{
        "Who takes one?\n", "Qui s’en charge\u00A0?\n", "Wer übernimmt etwas davon?\n"};
    auto text = greeting(chase, cleanLine(redaction.text(workshop)));
    for (const auto standing :
        {Standing::Late, Standing::ThisWeek, Standing::Later, Standing::NoDate}) {
        std::string lines;
        for (const auto& action : chase.actions) {
            if (standingOf(action, today) == standing)
                lines += lineOf(action, redaction);
        }
        if (!lines.empty())
            text += std::string{title(standing)} + '\n' + lines + '\n';
    }
    return text + std::string{std::string_view{chase.owner ? owner : nobody}};
}

} // namespace charrette::summary
