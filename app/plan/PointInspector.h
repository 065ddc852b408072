// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/CaseForChange.h"

#include <QWidget>

#include <optional>
#include <vector>

class QStackedLayout;

namespace charrette::app {

class ActionLinks;
class Chooser;
class DocumentSession;
class GrowingText;
class Inspector;
class WrapLabel;

/// The selected point of the case for change, with what closes or what dates it; several are
/// counted.
class PointInspector final : public QWidget {
    Q_OBJECT

public:
    explicit PointInspector(DocumentSession& session, QWidget* parent = nullptr);

    void show(const std::vector<CasePointId>& points);
    void editText();

private:
    QWidget* buildNothing();
    Inspector* buildFields();
    void connectFields();
    void fill(const CasePoint& point);
    void showClosers(const CasePoint& gap);
    template <typename Work>
    void edit(const QString& label, Work&& work);

    DocumentSession& m_session;
    std::optional<CasePointId> m_point;
    QStackedLayout* m_stack;
    WrapLabel* m_nothing = nullptr;
    GrowingText* m_text = nullptr;
    Chooser* m_kind = nullptr;
    Chooser* m_challenge = nullptr;
    ActionLinks* m_closers = nullptr;
    Chooser* m_horizon = nullptr;
};

} // namespace charrette::app
