// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/Formats.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace charrette::app {

class RecentFiles;

/// What is there before a document is: new from a format, open, what was open last, the sample.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(RecentFiles& recent, QWidget* parent = nullptr);

    /// Reads the lists of recent documents and of formats anew.
    void refresh();

signals:
    /// Null for an empty workshop.
    void newRequested(const charrette::Format* format);
    void openRequested();
    void sampleRequested();
    void recentChosen(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildFormats();
    void fillFormats();
    void loadFormat();
    void offerRemoval(const Format& format, const QPoint& global);
    QWidget* buildRecent();
    QWidget* buildSample();

    RecentFiles& m_recent;
    QVBoxLayout* m_files = nullptr;
    QGridLayout* m_formats = nullptr;
    std::vector<Format> m_own;
};

} // namespace charrette::app
