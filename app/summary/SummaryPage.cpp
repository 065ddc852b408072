// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/SummaryPage.h"

#include "app/summary/ExportJob.h"
#include "app/summary/ExportPanel.h"
#include "app/summary/PaperView.h"
#include "app/summary/ScopePanel.h"
#include "app/text/Dates.h"
#include "app/text/EventTime.h"
#include "app/text/Format.h"
#include "app/widgets/FileDialog.h"
#include "core/workshop/Workshop.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <optional>
#include <utility>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int watchMs = 60;

summary::Parts partsOf(const summary::Report& report)
{
    auto parts = summary::Parts::none();
    for (const auto part : everyOne<summary::Part>()) {
        const auto isIt = [&](const auto& section) {
            return section.title == summary::title(part);
        };
        parts = parts.with(part, std::ranges::any_of(report.sections, isIt));
    }
    return parts;
}

void keepOnly(summary::Report& report, const summary::Parts& parts)
{
    for (const auto part : everyOne<summary::Part>()) {
        if (!parts.has(part))
            std::erase_if(report.sections,
                [&](const auto& section) { return section.title == summary::title(part); });
    }
}

} // namespace

SummaryPage::SummaryPage(DocumentSession& session, QWidget* parent)
    : Page{session, parent}
    , m_scope{new ScopePanel}
    , m_paper{new PaperView}
    , m_export{new ExportPanel}
    , m_folder{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_scope);
    row->addWidget(m_paper, 1);
    row->addWidget(m_export);
    connect(m_scope, &ScopePanel::changed, this, [this] {
        preview();
        m_paper->goToPage(0);
    });
    connect(m_export, &ExportPanel::exportRequested, this, &SummaryPage::exportReport);
    connect(m_export, &ExportPanel::cancelRequested, this, [this] {
        if (m_job)
            m_job->giveUp();
    });
    connect(m_paper, &PaperView::laidOut, m_scope, &ScopePanel::setPageCount);
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, [this] { m_export->setDone(m_job->done()); });
}

SummaryPage::~SummaryPage() = default;

bool SummaryPage::isBusy() const
{
    return m_paper->isBusy() || m_job;
}

void SummaryPage::choose(Output output)
{
    bringUpToDate();
    m_scope->choose(output);
}

bool SummaryPage::concerns(const Changes& changes) const
{
    return !changes.rows().empty();
}

void SummaryPage::reload()
{
    m_scope->setGroups(groupsIn(session().db(), session().workshop()));
    m_scope->setDays(daysOf(session().db(), session().workshop()));
    preview();
}

Content SummaryPage::read(ReportFormat format) const
{
    auto content = contentOf(session().db(),
        {session().workshop(), m_scope->output(), m_scope->group(), m_scope->day(),
            m_export->sheet()},
        format);
    if (m_scope->output() == Output::Summary) {
        m_scope->setAvailable(partsOf(content.report));
        keepOnly(content.report, m_scope->parts());
    }
    return content;
}

void SummaryPage::preview()
{
    if (!session().currentWorkshop())
        return;
    session().attempt([this] {
        m_content = read(ReportFormat::Pdf);
        const auto& report = m_content.report;
        m_paper->show(report);
        m_export->setOutput(m_scope->output());
        m_export->setSubject(QString::fromStdString(report.cover.title));
        m_export->setConsents(report.consents);
        m_export->setExportable(!report.sections.empty());
        m_export->forgetWritten();
    });
}

/// A file name that every system takes.
QString SummaryPage::suggestedName() const
{
    const auto& cover = m_content.report.cover;
    auto name = QString::fromStdString(cover.title);
    if (m_scope->group())
        name += u" – "_s + QString::fromStdString(cover.subtitle);
    if (m_scope->output() != Output::Summary)
        name += u" – "_s + outputName(m_scope->output());
    if (const auto day =
            m_scope->day() ? charrette::find(session().db(), *m_scope->day()) : std::nullopt)
        name += u" – "_s + weekday(toQt(day->date));
    if (m_export->format() == ReportFormat::Csv)
        name += u" – "_s + sheetName(m_export->sheet());
    static const QRegularExpression odd{uR"([\\/:*?"<>|\x{0000}-\x{001F}]+)"_s};
    name.replace(odd, u" "_s);
    return name.simplified() + endingOf(m_export->format());
}

void SummaryPage::exportReport()
{
    if (m_job)
        return;
    const auto ending = endingOf(m_export->format());
    const auto path = FileDialog::save(this, tr("Export: %1").arg(outputName(m_scope->output())),
        QDir{m_folder}.filePath(suggestedName()),
        tr("%1 files (*%2)").arg(ending.mid(1).toUpper(), ending), ending.mid(1));
    if (path)
        begin(*path);
}

void SummaryPage::begin(const QString& path)
{
    std::optional<Content> content;
    session().attempt([&] { content = read(m_export->format()); });
    if (!content)
        return;
    m_export->forgetWritten();
    m_export->setWorking(true);
    m_job = std::make_unique<ExportJob>(std::move(*content), m_export->format(), path, this);
    m_watch.start();
    connect(m_job.get(), &ExportJob::written, this, &SummaryPage::tellWritten);
    connect(m_job.get(), &ExportJob::failed, this, [this](const Error& error) {
        finish();
        session().attempt([&error] { throw error; });
    });
    connect(m_job.get(), &ExportJob::givenUp, this, [this] {
        finish();
        emit messageRequested(tr("Not exported. What was there before is unchanged."));
    });
}

void SummaryPage::finish()
{
    m_watch.stop();
    m_job.release()->deleteLater(); // It is the one who tells.
    m_export->setWorking(false);
}

void SummaryPage::tellWritten(const QString& path, const QString& size)
{
    finish();
    m_folder = QFileInfo{path}.absolutePath();
    m_export->tellWritten(path, size);
    emit messageRequested(tr("Written: %1").arg(QFileInfo{path}.fileName()));
}

void SummaryPage::reveal(const Item& item)
{
    bringUpToDate();
    if (item.kind == ItemKind::Group)
        m_scope->chooseGroup(item.as<Group>());
}

bool SummaryPage::selectFirst()
{
    bringUpToDate();
    const auto groups = groupsIn(session().db(), session().workshop());
    if (groups.empty())
        return false;
    m_scope->chooseGroup(groups.front().id);
    return true;
}

void SummaryPage::clearSelection()
{
    m_scope->chooseGroup({});
}

} // namespace charrette::app
