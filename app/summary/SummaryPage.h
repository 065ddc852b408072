// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Page.h"
#include "app/summary/Export.h"
#include "core/summary/Report.h"

#include <QString>
#include <QTimer>

#include <memory>

namespace charrette::app {

class ExportJob;
class ExportPanel;
class PaperView;
class ScopePanel;

/// What people take home: the summary, and what is made from the agenda. What is in it, how it will
/// look, and out it goes.
class SummaryPage final : public Page {
    Q_OBJECT

public:
    explicit SummaryPage(DocumentSession& session, QWidget* parent = nullptr);
    ~SummaryPage() override;

    void choose(Output output);
    /// Another thread is at work on what is shown, or on an export.
    bool isBusy() const;

    void reveal(const Item& item) override;
    bool selectFirst() override;
    void clearSelection() override;

protected:
    void reload() override;
    bool concerns(const Changes& changes) const override;

private:
    void preview();
    Content read(ReportFormat format) const;
    void exportReport();
    void begin(const QString& path);
    void finish();
    void tellWritten(const QString& path, const QString& size);
    QString suggestedName() const;

    ScopePanel* m_scope;
    PaperView* m_paper;
    ExportPanel* m_export;
    QTimer m_watch; ///< looks how far the export is
    std::unique_ptr<ExportJob> m_job;
    Content m_content; ///< what is shown
    QString m_folder; ///< of the last export
};

} // namespace charrette::app
