// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/SummaryPage.h"

#include "app/summary/BatchJob.h"
#include "app/summary/ExportJob.h"
#include "app/summary/ExportPanel.h"
#include "app/summary/LookFields.h"
#include "app/summary/PaperView.h"
#include "app/summary/PictureReading.h"
#include "app/summary/ScopePanel.h"
#include "app/summary/WriteFile.h"
#include "app/text/Dates.h"
#include "app/text/EventTime.h"
#include "app/text/Format.h"
#include "app/widgets/FileDialog.h"
#include "app/widgets/MessageBox.h"
#include "core/workshop/Workshop.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <optional>
#include <utility>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(exportLog, "charrette.export")

constexpr int watchMs = 60;

} // namespace

SummaryPage::SummaryPage(DocumentSession& session, QWidget* parent)
    : Page{session, parent}
    , m_scope{new ScopePanel}
    , m_paper{new PaperView}
    , m_export{new ExportPanel}
    , m_pictures{new PictureReading{session, this}}
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
    connect(m_scope, &ScopePanel::partsChanged, this, [this] {
        auto style = m_style;
        style.parts = m_scope->parts();
        remember(tr("Choose the parts of reports"), style);
    });
    connect(m_export, &ExportPanel::languageChanged, this, [this] {
        auto style = m_style;
        style.language = m_export->language();
        remember(tr("Choose the language of reports"), style);
    });
    connect(m_export, &ExportPanel::paperChanged, this, &SummaryPage::takePaper);
    listenToLook();
    connect(m_export, &ExportPanel::cancelRequested, this, &SummaryPage::giveUp);
    connect(m_paper, &PaperView::laidOut, m_scope, &ScopePanel::setPageCount);
    connect(m_pictures, &PictureReading::done, this, &SummaryPage::showPreview);
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &SummaryPage::showProgress);
}

SummaryPage::~SummaryPage() = default;

bool SummaryPage::isBusy() const
{
    return m_paper->isBusy() || m_pictures->isBusy() || m_job || m_batch;
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

void SummaryPage::listenToLook()
{
    auto* look = m_export->look();
    connect(look, &LookFields::accentChosen, this, [this](const QString& accent) {
        auto style = m_style;
        style.accent = accent.toStdString();
        remember(tr("Choose the colour of reports"), style);
    });
    connect(look, &LookFields::logoChosen, this, [this](const Picture& logo) {
        session().perform(tr("Choose the logo of reports"), [&](Edit& edit) {
            auto style = m_style;
            style.logo = keep(edit, logo);
            summary::save(edit, style);
        });
    });
    connect(look, &LookFields::logoTakenAway, this, [this] {
        auto style = m_style;
        style.logo.clear();
        remember(tr("Take the logo away from reports"), style);
    });
    connect(look, &LookFields::refused, this, &SummaryPage::messageRequested);
}

void SummaryPage::takePaper()
{
    auto style = m_style;
    if (m_export->paper() == summary::Paper::A3) // For the wall this once.
        return preview();
    style.paper = m_export->paper();
    remember(tr("Choose the paper of reports"), style);
}

void SummaryPage::remember(const QString& label, summary::ReportStyle style)
{
    if (style == m_style)
        return preview();
    m_style = std::move(style);
    const auto keep = [this](Edit& edit) { summary::save(edit, m_style); };
    // Where nothing can be kept it holds for now all the same.
    if (session().isReadOnly() || !session().perform(label, keep))
        preview();
}

void SummaryPage::reload()
{
    m_style = summary::reportStyle(session().db());
    m_scope->setParts(m_style.parts);
    m_export->setStyle(m_style, summary::logoOf(session().db(), m_style));
    m_scope->setGroups(groupsIn(session().db(), session().workshop()));
    m_scope->setDays(daysOf(session().db(), session().workshop()));
    session().attempt([this] {
        m_scope->setLeaders(Source{session().db(), session().workshop()}.leaders());
    });
    preview();
}

Source SummaryPage::source() const
{
    return Source{session().db(), session().workshop(), &m_pictures->shelf()};
}

Wanted SummaryPage::wanted() const
{
    return {session().workshop(), m_scope->output(), m_scope->group(), m_scope->person(),
        m_scope->day(), m_export->sheet(), m_style, m_scope->cards(), m_export->paper()};
}

std::optional<Wanted> SummaryPage::shownOf(Source& source) const
{
    if (!m_scope->isForEach())
        return wanted();
    const auto all = source.each(wanted());
    return all.empty() ? std::nullopt : std::optional{all.front()};
}

void SummaryPage::preview()
{
    if (!session().currentWorkshop())
        return m_pictures->stop();
    bool isRead = true;
    if (hasPictures(m_scope->output()))
        session().attempt([&] { isRead = m_pictures->begin(session().workshop()); });
    else
        m_pictures->stop();
    if (isRead)
        showPreview();
    else
        m_export->setExportable(false);
}

void SummaryPage::showPreview()
{
    session().attempt([this] {
        auto source = this->source();
        m_content = {};
        if (auto shown = shownOf(source)) {
            shown->style.parts = summary::Parts::all();
            m_content = source.content(*shown, ReportFormat::Pdf);
        }
        auto& report = m_content.report;
        if (hasParts(m_scope->output())) {
            m_scope->setAvailable(partsIn(report));
            keepOnly(report, m_style.parts);
        }
        m_paper->show(m_content);
        m_export->setOutput(m_scope->output());
        m_export->setSubject(m_scope->isForEach() ? outputName(m_scope->output())
                                                  : QString::fromStdString(report.cover.title));
        m_export->setForEach(m_scope->isForEach());
        m_export->setConsents(report.consents);
        m_export->setExportable(!m_content.isEmpty());
        m_export->forgetWritten();
    });
}

void SummaryPage::exportReport()
{
    if (m_job || m_batch)
        return;
    if (m_scope->isForEach())
        return exportEach();
    const auto ending = endingOf(m_export->format());
    auto content = m_content;
    if (m_export->format() == ReportFormat::Csv)
        content.detail = sheetName(m_export->sheet()).toStdString();
    const auto name = fileName(content, wanted(), m_export->format());
    const auto path = FileDialog::save(this, tr("Export: %1").arg(outputName(m_scope->output())),
        QDir{m_folder}.filePath(name), tr("%1 files (*%2)").arg(ending.mid(1).toUpper(), ending),
        ending.mid(1));
    if (path)
        begin(*path);
}

void SummaryPage::exportEach()
{
    const auto folder =
        FileDialog::folder(this, tr("Folder for %1").arg(outputName(m_scope->output())), m_folder);
    if (folder)
        beginEach(*folder);
}

void SummaryPage::begin(const QString& path)
{
    std::optional<Content> content;
    session().attempt([&] { content = source().content(wanted(), m_export->format()); });
    if (!content)
        return;
    m_export->forgetWritten();
    m_export->setWorking(true);
    m_job = std::make_unique<ExportJob>(std::move(*content), m_export->format(), path, this);
    m_watch.start();
    connect(m_job.get(), &ExportJob::written, this, &SummaryPage::tellWritten);
    connect(m_job.get(), &ExportJob::failed, this,
        [this, path](const Error& error) { tellFailed(error, path); });
    connect(m_job.get(), &ExportJob::givenUp, this, [this] {
        finish();
        emit messageRequested(tr("Not exported. What was there before is unchanged."));
    });
}

void SummaryPage::beginEach(const QString& folder)
{
    auto source =
        std::make_unique<Source>(session().db(), session().workshop(), &m_pictures->shelf());
    std::vector<Wanted> all;
    session().attempt([&] { all = source->each(wanted()); });
    if (all.empty())
        return;
    m_export->forgetWritten();
    m_export->setWorking(true);
    m_batch = std::make_unique<BatchJob>(
        std::move(source), std::move(all), m_export->format(), folder, this);
    m_watch.start();
    connect(m_batch.get(), &BatchJob::written, this, [this](const QString& where, int files) {
        finish();
        m_folder = where;
        m_export->tellWrittenInto(where, files);
        emit messageRequested(tr("Written: %n file(s)", nullptr, files));
    });
    connect(m_batch.get(), &BatchJob::wouldReplace, this, &SummaryPage::askToReplace,
        Qt::QueuedConnection);
    connect(m_batch.get(), &BatchJob::failed, this, &SummaryPage::tellFailed);
    connect(m_batch.get(), &BatchJob::givenUp, this, [this](int files) {
        finish();
        emit messageRequested(tr("Stopped. %n file(s) (was|were) written.", nullptr, files));
    });
}

/// A folder is chosen without being asked about what is in it.
void SummaryPage::askToReplace(const QString& name)
{
    const MessageBox::Question question{tr("Replace %1?").arg(name),
        tr("A file of that name is in the folder already. It and others like it would be "
           "replaced."),
        tr("Replace"), {}, true};
    const auto answer = MessageBox::ask(this, question);
    if (!m_batch) // It went while the question was open.
        return;
    if (answer == MessageBox::Answer::Confirm)
        return m_batch->replace();
    m_batch->giveUp();
}

void SummaryPage::giveUp()
{
    if (m_job)
        m_job->giveUp();
    if (m_batch)
        m_batch->giveUp();
}

void SummaryPage::showProgress()
{
    m_export->setDone(m_job ? m_job->done() : m_batch ? m_batch->done() : 0);
}

/// It is the file that could not be written, and nothing ails the document.
void SummaryPage::tellFailed(const Error& error, const QString& path)
{
    finish();
    if (path.isEmpty()) {
        session().attempt([&error] { throw error; });
        return;
    }
    qCWarning(exportLog).noquote() << error.what();
    const auto why = notWritten(path, error.problem());
    m_export->tellNotWritten(why);
    emit messageRequested(why);
}

void SummaryPage::finish()
{
    m_watch.stop();
    // The one who tells is still at it.
    if (m_job)
        m_job.release()->deleteLater();
    if (m_batch)
        m_batch.release()->deleteLater();
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
