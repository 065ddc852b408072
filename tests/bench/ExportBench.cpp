// SPDX-License-Identifier: GPL-3.0-or-later
// What the summary of an event takes to read, lay out, paint and write, at 1, 2 and 4 times 250
// people and 2 500 notes; and how long the window is kept waiting meanwhile.
// Run by hand: QT_QPA_PLATFORM=offscreen build/release/tests/app_bench
// With the name of a file it leaves the smallest of these events there instead, so that the program
// itself, or another one, can be timed on it.
#include "app/summary/ExportJob.h"
#include "app/summary/Pdf.h"
#include "app/summary/ReportPages.h"
#include "app/summary/Source.h"
#include "core/document/Document.h"
#include "tests/support/LargeEvent.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

template <typename Work>
double milliseconds(Work&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The longest the event loop was away while the export ran, and how long that took.
std::pair<double, double> whileExporting(const Content& content, const QString& path)
{
    QEventLoop loop;
    QElapsedTimer since;
    double longest = 0;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, static_cast<double>(since.nsecsElapsed()) / 1e6);
        since.start();
    });
    const double all = milliseconds([&] {
        ExportJob job{content, ReportFormat::Pdf, path, nullptr};
        QObject::connect(&job, &ExportJob::written, &loop, &QEventLoop::quit);
        QObject::connect(&job, &ExportJob::failed, &loop, &QEventLoop::quit);
        since.start();
        pulse.start(1);
        loop.exec();
    });
    return {all, longest};
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application{argc, argv};
    if (argc > 1) {
        tests::addLargeEvent(*Document::create(argv[1]), 250, 2500);
        return 0;
    }
    const QTemporaryDir folder;
    std::printf("%8s %7s %6s %9s %9s %9s %9s %12s\n", "people", "notes", "pages", "read ms",
        "lay ms", "paint ms", "all ms", "window ms");
    for (const int times : {1, 2, 4}) {
        const auto document = Document::inMemory();
        const auto workshop = tests::addLargeEvent(*document, 250 * times, 2500 * times);
        Content content;
        const auto read =
            milliseconds([&] { content = contentOf(document->db(), {.workshop = workshop}); });
        int pages = 0;
        double paint = 0;
        const auto lay = milliseconds([&] {
            const ReportPages laid{content.report};
            pages = laid.count();
            paint = milliseconds([&] { pdf(laid, QDateTime::currentDateTimeUtc()); });
        });
        const auto [all, window] = whileExporting(content, folder.filePath(u"out.pdf"_s));
        std::printf("%8d %7d %6d %9.0f %9.0f %9.0f %9.0f %12.1f\n", 250 * times, 2500 * times,
            pages, read, lay - paint, paint, all, window);
    }
    return 0;
}
