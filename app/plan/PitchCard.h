// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Card.h"
#include "core/plan/PitchForm.h"
#include "core/plan/Vision.h"

#include <optional>
#include <vector>

class QVBoxLayout;

namespace charrette::app {

class Chooser;
class DocumentSession;
class GrowingText;
class LineField;
class PaceBar;
class SegmentedControl;

/// One pitch: what it is called, who says it, its words, in one piece or by the parts of a form,
/// and how long they take.
class PitchCard final : public Card {
    Q_OBJECT

public:
    PitchCard(DocumentSession& session, const Pitch& pitch, QWidget* parent = nullptr);

    PitchId id() const { return m_pitch; }
    void show(const Pitch& pitch);
    void focus();

private:
    void chooseForm(PitchForm form);
    QWidget* buildPart(const QString& leadIn);
    QString words() const;
    void showText();
    void rewrite(const QString& text);
    void rewriteByParts();
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
    SegmentedControl* m_forms;
    QWidget* m_partsBox;
    QVBoxLayout* m_partsColumn;
    std::vector<GrowingText*> m_parts;
    PaceBar* m_pace;
    PitchForm m_form = PitchForm::Free; ///< as it is shown
    std::optional<PitchForm> m_chosen; ///< by hand; else the text says it
    QString m_saved; ///< the text as the document has it
};

} // namespace charrette::app
