// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/PitchPane.h"

#include "app/document/DocumentSession.h"
#include "app/plan/PitchCard.h"
#include "app/theme/Type.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/EmptyState.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

PitchPane::PitchPane(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_empty{new EmptyState{u"quote", tr("No pitches yet"),
          tr("A pitch is what somebody takes home to say in half a minute. "
             "Give the first one a title above.")}}
{
    auto* capture = new CaptureLine{tr("Title of a pitch, press Enter…")};
    capture->setAccessibleName(tr("New pitch"));
    capture->setEnabled(!session.isReadOnly());
    auto* content = new QWidget;
    content->setMaximumWidth(px(860));
    m_column = new QVBoxLayout{content};
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(capture);
    column->addWidget(m_empty, 1);
    column->addWidget(scroll, 1);
    connect(capture, &CaptureLine::entered, this, [this, capture](const QString& text) {
        if (add({text}))
            capture->accept();
    });
    connect(capture, &CaptureLine::pasted, this, [this](const QStringList& lines) { add(lines); });
}

bool PitchPane::add(const QStringList& titles)
{
    const auto count = static_cast<int>(titles.size());
    return m_session.perform(tr("Add %n pitch(es)", nullptr, count), [&](Edit& permit) {
        for (const auto& title : titles) {
            charrette::add(
                permit, Pitch{.workshop = m_session.workshop(), .title = title.toStdString()});
        }
    });
}

void PitchPane::reload()
{
    const auto pitches = pitchesOf(m_session.db(), m_session.workshop());
    std::erase_if(m_cards, [&](PitchCard* card) {
        const bool isGone = std::ranges::find(pitches, card->id(), &Pitch::id) == pitches.end();
        if (isGone)
            card->deleteLater();
        return isGone;
    });
    int place = 0;
    for (const auto& pitch : pitches) {
        auto found = std::ranges::find(m_cards, pitch.id, &PitchCard::id);
        if (found == m_cards.end()) {
            m_cards.push_back(new PitchCard{m_session, pitch});
            found = std::prev(m_cards.end());
        } else {
            (*found)->show(pitch);
        }
        if (m_column->indexOf(*found) != place)
            m_column->insertWidget(place, *found);
        ++place;
    }
    m_empty->setVisible(pitches.empty());
}

void PitchPane::focus(PitchId pitch)
{
    const auto found = std::ranges::find(m_cards, pitch, &PitchCard::id);
    if (found != m_cards.end())
        (*found)->focus();
}

} // namespace charrette::app
