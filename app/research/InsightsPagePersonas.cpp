// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of insights does with personas.
#include "app/document/Choices.h"
#include "app/research/EvidencePicker.h"
#include "app/research/InsightsPage.h"
#include "app/research/PersonasView.h"
#include "app/text/Names.h"

namespace charrette::app {

void InsightsPage::connectPersonas()
{
    connect(m_personas, &PersonasView::addRequested, this, &InsightsPage::add);
    connect(m_personas, &PersonasView::openRequested, this, &Page::openRequested);
    connect(m_personas, &PersonasView::messageRequested, this, &Page::messageRequested);
    connect(m_personas, &PersonasView::stageRequested, this, &Page::stageRequested);
    connect(m_personas, &PersonasView::pickRequested, this, [this] { setPicking(!m_isPicking); });
    connect(m_personas, &PersonasView::currentChanged, this, [this] {
        if (m_mode == Personas)
            setPicking(false);
        updateBody();
    });
}

void InsightsPage::readPersonas()
{
    m_personas->read(chosen<Group>(*m_group), chosen<Challenge>(*m_challenge), m_heard);
}

void InsightsPage::revealPersona(PersonaId persona)
{
    if (!settle())
        return;
    setMode(Personas);
    m_group->setCurrent({});
    m_challenge->setCurrent({});
    session().attempt([this] { reload(); });
    m_personas->choose(persona);
}

/// What notes are being chosen for is read anew, unless it is gone.
void InsightsPage::showPicked(const std::optional<Insight>& insight)
{
    const auto persona = m_mode == Personas ? m_personas->current() : std::nullopt;
    const bool isThere = m_mode == Personas ? persona.has_value() : insight.has_value();
    if (!isThere)
        return setPicking(false);
    if (!m_isPicking)
        return;
    if (persona)
        m_picker->show(persona->id, shownInLine(persona->name), m_heard);
    else
        m_picker->show(insight->id, shown(insight->title), m_heard);
}

} // namespace charrette::app
