// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/Vision.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace charrette::app {

class DocumentSession;
class VisionCard;

/// Visions and missions with their drafts, one of each kind chosen.
class VisionPane final : public QWidget {
    Q_OBJECT

public:
    explicit VisionPane(DocumentSession& session, QWidget* parent = nullptr);

    void reload();
    void focus(VisionId vision);

private:
    QWidget* buildHalf(VisionKind kind, const QString& title, const QString& remark);
    void add(VisionKind kind, const QStringList& lines);

    DocumentSession& m_session;
    QVBoxLayout* m_columns[2] = {};
    std::vector<VisionCard*> m_cards;
};

} // namespace charrette::app
