// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Page.h"
#include "core/summary/Report.h"

#include <QString>

namespace charrette::app {

class ExportPanel;
class PaperView;
class ScopePanel;

/// The summary people take home: what is in it, how it will look, and out it goes.
class SummaryPage final : public Page {
    Q_OBJECT

public:
    explicit SummaryPage(DocumentSession& session, QWidget* parent = nullptr);

    void reveal(const Item& item) override;
    bool selectFirst() override;
    void clearSelection() override;

protected:
    void reload() override;
    bool concerns(const Changes& changes) const override;

private:
    void preview();
    void exportReport();
    QString suggestedName() const;

    ScopePanel* m_scope;
    PaperView* m_paper;
    ExportPanel* m_export;
    summary::Report m_report;
    QString m_folder; ///< of the last export
};

} // namespace charrette::app
