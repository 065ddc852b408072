// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace charrette {
struct Format;
}

class QVBoxLayout;

namespace charrette::app {

class RecentFiles;

/// What is there before a document is: new from a format, open, what was open last, the sample.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(RecentFiles& recent, QWidget* parent = nullptr);

    /// Reads the list of recent documents anew.
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
    QWidget* buildRecent();
    QWidget* buildSample();

    RecentFiles& m_recent;
    QVBoxLayout* m_files = nullptr;
};

} // namespace charrette::app
