// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Card.h"
#include "core/plan/Vision.h"

class QPushButton;

namespace charrette::app {

class DocumentSession;
class FingerCount;
class GrowingText;
class LineField;
class Pill;

/// One draft of a vision or a mission.
class VisionCard final : public Card {
    Q_OBJECT

public:
    VisionCard(DocumentSession& session, const Vision& vision, QWidget* parent = nullptr);

    VisionId id() const { return m_vision; }
    VisionKind kind() const { return m_kind; }
    void show(const Vision& vision);
    void focus();

private:
    void toggleChosen();
    void commitYear(const QString& typed);
    template <typename Work>
    void edit(const QString& label, Work&& work);

    DocumentSession& m_session;
    VisionId m_vision;
    VisionKind m_kind;
    bool m_isChosen = false;
    Pill* m_state;
    GrowingText* m_text;
    LineField* m_year = nullptr;
    GrowingText* m_signs = nullptr;
    FingerCount* m_fingers;
    QPushButton* m_choose;
};

} // namespace charrette::app
