// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Page.h"
#include "core/overview/Pulse.h"

#include <QTimer>

class QStackedWidget;
class QVBoxLayout;

namespace charrette::app {

class FlowLayout;
class PulseFigures;
class PulseModel;
class PulseTable;

/// Where each group stands while they work, and which one is worth a walk across the room.
class PulsePage final : public Page {
    Q_OBJECT

public:
    explicit PulsePage(DocumentSession& session, QWidget* parent = nullptr);

    void reveal(const Item& item) override;
    bool selectFirst() override;
    void clearSelection() override;

protected:
    void reload() override;
    bool concerns(const Changes& changes) const override;

private:
    QWidget* buildContent();
    QWidget* buildEmpty();
    void read();
    void showWarnings();
    void addWarning(const PulseWarning& warning);
    void open(const QModelIndex& index);
    void go(PageKind page, GroupId group);

    Pulse m_pulse;
    std::vector<PulseWarning> m_warnings;
    bool m_isUnfolded = false; ///< all warnings are shown, not only the first
    PulseModel* m_model;
    PulseTable* m_table;
    PulseFigures* m_figures;
    QWidget* m_alerts;
    QStackedWidget* m_stack;
    QTimer m_minute; ///< what was said of minutes grows old by itself
};

} // namespace charrette::app
