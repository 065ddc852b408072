// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/FistToFive.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace charrette::app {

class DocumentSession;
class LineField;
class Pill;
class WrapLabel;

/// How many showed how many fingers for a draft, and what follows from that.
class FingerCount final : public QWidget {
    Q_OBJECT

public:
    FingerCount(DocumentSession& session, VisionId vision, QWidget* parent = nullptr);

    void show(const FistToFive& counts);

private:
    QWidget* buildCounts();
    void commit(int fingers, const QString& typed);

    DocumentSession& m_session;
    VisionId m_vision;
    std::array<LineField*, 6> m_counts{};
    Pill* m_result;
    WrapLabel* m_reason;
    QPushButton* m_again;
};

/// "3 of 12 showed two fingers or fewer. Ask what it would take, and let everybody show again."
QString fingerReason(const FistToFive& counts);

} // namespace charrette::app
