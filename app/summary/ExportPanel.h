// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Export.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace charrette::app {

class Inspector;
class SegmentedControl;
class WrapLabel;

/// How a summary leaves the document: the format, whose names are in it, and where it went.
class ExportPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ExportPanel(QWidget* parent = nullptr);

    void setSubject(const QString& title);
    void setConsents(const summary::Consents& consents);
    void setExportable(bool isExportable);

    ReportFormat format() const;

    /// Tells where the file is and offers to open it.
    void tellWritten(const QString& path, const QString& size);
    void forgetWritten();

signals:
    void exportRequested();

private:
    QWidget* buildWritten();
    void updateRemark();

    Inspector* m_inspector;
    QLabel* m_title;
    SegmentedControl* m_formats;
    WrapLabel* m_remark;
    WrapLabel* m_consents;
    QWidget* m_written = nullptr;
    WrapLabel* m_writtenText = nullptr;
    QPushButton* m_export;
    QString m_path;
};

} // namespace charrette::app
