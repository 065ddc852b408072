// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Export.h"
#include "core/summary/ReportStyle.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace charrette::app {

class FormatChoice;
class Inspector;
class LookFields;
class WrapLabel;

/// How a summary leaves the document: the format, whose names are in it, and where it went.
class ExportPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ExportPanel(QWidget* parent = nullptr);

    void setSubject(const QString& title);
    /// What it can be written in, and what is said of it.
    void setOutput(Output output);
    /// One file for each, into a folder; what is seen is the first.
    void setForEach(bool isForEach);
    void setConsents(const summary::Consents& consents);
    void setExportable(bool isExportable);

    ReportFormat format() const;
    summary::SheetKind sheet() const; ///< of comma-separated values
    summary::Paper paper() const;
    /// How reports of the document read and look. On its own paper there may be cards and photos.
    void setStyle(const summary::ReportStyle& style, const std::optional<Picture>& logo);
    LookFields* look() const { return m_look; }
    summary::Language language() const;

    /// While it is being written, there is a bar and a way out instead of the button.
    void setWorking(bool isWorking);
    void setDone(double part); ///< from 0 to 1

    /// Tells where the file is and offers to open it.
    void tellWritten(const QString& path, const QString& size);
    void tellWrittenInto(const QString& folder, int files);
    /// Says why it is not there.
    void tellNotWritten(const QString& why);
    void forgetWritten();

signals:
    void exportRequested();
    void cancelRequested();
    void paperChanged();
    void languageChanged();

private:
    QWidget* buildWritten();
    QWidget* buildWorking();
    void updateRemark();
    void offerPapers();

    Inspector* m_inspector;
    Output m_output = Output::Summary;
    bool m_isForEach = false;
    QLabel* m_title;
    FormatChoice* m_formats;
    QComboBox* m_sheets; ///< which list, where a file holds one
    QComboBox* m_papers;
    summary::Paper m_ownPaper = summary::Paper::A4; ///< of reports
    QComboBox* m_languages; ///< of headings
    LookFields* m_look;
    WrapLabel* m_remark;
    WrapLabel* m_consents;
    QWidget* m_names;
    QWidget* m_working;
    QProgressBar* m_bar = nullptr;
    QWidget* m_written = nullptr;
    WrapLabel* m_writtenText = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_export;
    QString m_path;
    QString m_folder;
};

} // namespace charrette::app
