// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/Vision.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace charrette::app {

class DocumentSession;
class EmptyState;
class PitchCard;

/// The pitches of the workshop, one below the other.
class PitchPane final : public QWidget {
    Q_OBJECT

public:
    explicit PitchPane(DocumentSession& session, QWidget* parent = nullptr);

    void reload();
    void focus(PitchId pitch);

private:
    bool add(const QStringList& titles);

    DocumentSession& m_session;
    EmptyState* m_empty;
    QVBoxLayout* m_column;
    std::vector<PitchCard*> m_cards;
};

} // namespace charrette::app
