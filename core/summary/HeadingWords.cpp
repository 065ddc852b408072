// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/CaseHeadings.h"
#include "core/summary/Headings.h"
#include "core/summary/PersonaHeadings.h"
#include "core/summary/Report.h"

namespace charrette::summary {

std::string_view title(Part part)
{
    switch (part) {
    case Part::Glance:
        return heading::glance;
    case Part::Challenges:
        return heading::challenges;
    case Part::Heard:
        return heading::heard;
    case Part::Insights:
        return heading::insights;
    case Part::Personas:
        return heading::personas;
    case Part::Ideas:
        return heading::ideas;
    case Part::Prototypes:
        return heading::prototypes;
    case Part::Visions:
        return heading::visions;
    case Part::Case:
        return heading::caseForChange;
    case Part::Actions:
        return heading::actions;
    case Part::Persisting:
        return heading::persisting;
    case Part::Course:
        return heading::course;
    }
    return {};
}

namespace heading {

std::string_view word(Verdict value)
{
    switch (value) {
    case Verdict::Resolved:
        return Phrase{"Resolved", "Résolu", "Gelöst"};
    case Verdict::Improving:
        return Phrase{"Improving", "En amélioration", "Wird besser"};
    case Verdict::Persisting:
        return Phrase{"Persisting", "Persiste", "Besteht weiter"};
    case Verdict::Worse:
        return Phrase{"Worse", "S’aggrave", "Schlimmer geworden"};
    case Verdict::ChangedShape:
        return Phrase{"Changed shape", "A changé de forme", "Hat sich gewandelt"};
    case Verdict::NoLongerRelevant:
        return Phrase{"No longer relevant", "Plus d’actualité", "Nicht mehr relevant"};
    }
    return {};
}

std::string_view word(Cause cause)
{
    switch (cause) {
    case Cause::NotStarted:
        return Phrase{"Not started", "Pas commencé", "Nicht begonnen"};
    case Cause::NoOwner:
        return Phrase{
            "Nobody owns it", "Personne n’en est responsable", "Niemand ist dafür zuständig"};
    case Cause::WrongProblem:
        return Phrase{"We solved the wrong problem", "Nous avons résolu le mauvais problème",
            "Wir haben das falsche Problem gelöst"};
    case Cause::Blocked:
        return Phrase{"Blocked", "Bloqué", "Blockiert"};
    case Cause::SolvedElsewhere:
        return Phrase{"Solved elsewhere", "Résolu ailleurs", "Anderswo gelöst"};
    case Cause::Shifted:
        return Phrase{
            "The problem has moved", "Le problème s’est déplacé", "Das Problem hat sich verlagert"};
    }
    return {};
}

std::string_view word(Form form)
{
    switch (form) {
    case Form::Storyboard:
        return Phrase::alike("Storyboard", "Storyboard", "Storyboard");
    case Form::RolePlay:
        return Phrase{"Role play", "Jeu de rôle", "Rollenspiel"};
    case Form::Paper:
        return Phrase{"Paper", "Papier", "Papier"};
    case Form::Object:
        return Phrase{"Object", "Objet", "Objekt"};
    case Form::WalkThrough:
        return Phrase{"Walk-through", "Parcours", "Durchlauf"};
    case Form::Digital:
        return Phrase::alike("Digital", "Numérique", "Digital");
    }
    return {};
}

std::string_view word(Decision decision)
{
    switch (decision) {
    case Decision::Persevere:
        return Phrase{"Decided: go on", "Décision\u00A0: continuer", "Entscheidung: weitermachen"};
    case Decision::Pivot:
        return Phrase{"Decided: change course", "Décision\u00A0: changer de cap",
            "Entscheidung: Kurs ändern"};
    case Decision::Stop:
        return Phrase{"Decided: stop", "Décision\u00A0: arrêter", "Entscheidung: aufhören"};
    case Decision::TestMore:
        return Phrase{
            "Decided: test more", "Décision\u00A0: tester encore", "Entscheidung: weiter testen"};
    }
    return {};
}

std::string_view word(FeedbackKind kind)
{
    switch (kind) {
    case FeedbackKind::Like:
        return Phrase{"People liked", "Ce qui a plu", "Das gefiel"};
    case FeedbackKind::Criticism:
        return Phrase{"People criticised", "Ce qui a été critiqué", "Das wurde kritisiert"};
    case FeedbackKind::Question:
        return Phrase{"People asked", "Ce qui a été demandé", "Das wurde gefragt"};
    case FeedbackKind::Idea:
        return Phrase{"People suggested", "Ce qui a été suggéré", "Das wurde vorgeschlagen"};
    }
    return {};
}

std::string_view word(Status value)
{
    switch (value) {
    case Status::NotStarted:
        return Phrase{"Not started", "Pas commencé", "Nicht begonnen"};
    case Status::UnderWay:
        return underWay;
    case Status::Done:
        return done;
    case Status::Dropped:
        return dropped;
    }
    return {};
}

} // namespace heading
} // namespace charrette::summary
