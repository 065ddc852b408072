// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Page.h"
#include "app/summary/Source.h"
#include "core/base/Error.h"
#include "core/summary/Report.h"

#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace charrette::app {

class BatchJob;
class ExportJob;
class ExportPanel;
class PaperView;
class PictureReading;
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
    /// At once, or when the pictures in it have been read.
    void preview();
    void showPreview();
    Source source() const;
    Wanted wanted() const;
    /// Keeps how reports look in the document, as one step.
    void remember(const QString& label, summary::ReportStyle style);
    void takePaper();
    void listenToLook();
    /// The first where there is one for each; nothing where there is none.
    std::optional<Wanted> shownOf(Source& source) const;
    void exportReport();
    void exportEach();
    void begin(const QString& path);
    void beginEach(const QString& folder);
    void giveUp();
    void showProgress();
    void finish();
    void askToReplace(const QString& name);
    void tellFailed(const Error& error, const QString& path);
    void tellWritten(const QString& path, const QString& size);

    ScopePanel* m_scope;
    PaperView* m_paper;
    ExportPanel* m_export;
    PictureReading* m_pictures;
    QTimer m_watch; ///< looks how far the export is
    std::unique_ptr<ExportJob> m_job;
    std::unique_ptr<BatchJob> m_batch;
    summary::ReportStyle m_style; ///< of the document
    Content m_content; ///< what is shown
    QString m_folder; ///< of the last export
};

} // namespace charrette::app
