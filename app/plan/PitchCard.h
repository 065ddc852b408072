// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Card.h"
#include "core/plan/Vision.h"

class QLabel;

namespace charrette::app {

class Chooser;
class DocumentSession;
class GrowingText;
class LineField;

/// One pitch: what it is called, who says it, its words and how long they take.
class PitchCard final : public Card {
    Q_OBJECT

public:
    PitchCard(DocumentSession& session, const Pitch& pitch, QWidget* parent = nullptr);

    PitchId id() const { return m_pitch; }
    void show(const Pitch& pitch);
    void focus();

private:
    void measure();
    template <typename Work>
    void edit(const QString& label, Work&& work);

    DocumentSession& m_session;
    PitchId m_pitch;
    LineField* m_title;
    Chooser* m_group;
    Chooser* m_person;
    Chooser* m_idea;
    GrowingText* m_text;
    QLabel* m_length;
};

/// Words of a text, and the seconds they take at 140 words a minute.
int wordCount(const QString& text);
int speakingSeconds(int words);

} // namespace charrette::app
