// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/SummaryPage.h"

#include "app/summary/ExportPanel.h"
#include "app/summary/PaperView.h"
#include "app/summary/ReportPages.h"
#include "app/summary/ScopePanel.h"
#include "app/widgets/FileDialog.h"
#include "core/workshop/Workshop.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

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
}

bool SummaryPage::concerns(const Changes& changes) const
{
    return !changes.rows().empty();
}

void SummaryPage::reload()
{
    m_scope->setGroups(groupsIn(session().db(), session().workshop()));
    preview();
}

void SummaryPage::preview()
{
    if (!session().currentWorkshop())
        return;
    session().attempt([this] {
        m_report = summary::buildReport(session().db(), session().workshop(), m_scope->group());
        m_scope->setAvailable(partsOf(m_report));
        keepOnly(m_report, m_scope->parts());
        const auto pages = std::make_shared<const ReportPages>(m_report);
        m_paper->show(pages);
        m_scope->setPageCount(pages->count());
        m_export->setSubject(pages->title());
        m_export->setConsents(m_report.consents);
        m_export->setExportable(!m_report.sections.empty());
        m_export->forgetWritten();
    });
}

/// A file name that every system takes.
QString SummaryPage::suggestedName() const
{
    auto name = QString::fromStdString(m_report.cover.title);
    if (m_scope->group())
        name += u" – "_s + QString::fromStdString(m_report.cover.subtitle);
    static const QRegularExpression odd{uR"([\\/:*?"<>|\x{0000}-\x{001F}]+)"_s};
    name.replace(odd, u" "_s);
    return name.simplified() + endingOf(m_export->format());
}

void SummaryPage::exportReport()
{
    const auto format = m_export->format();
    const auto ending = endingOf(format);
    const auto path =
        FileDialog::save(this, tr("Export the summary"), QDir{m_folder}.filePath(suggestedName()),
            tr("%1 files (*%2)").arg(ending.mid(1).toUpper(), ending), ending.mid(1));
    if (!path)
        return;
    session().attempt([&] {
        const auto size = writeReport(m_report, format, *path);
        m_folder = QFileInfo{*path}.absolutePath();
        m_export->tellWritten(*path, size);
        emit messageRequested(tr("Summary written: %1").arg(QFileInfo{*path}.fileName()));
    });
}

void SummaryPage::reveal(const Item& item)
{
    bringUpToDate();
    if (item.kind == ItemKind::Group)
        m_scope->choose(item.as<Group>());
}

bool SummaryPage::selectFirst()
{
    bringUpToDate();
    const auto groups = groupsIn(session().db(), session().workshop());
    if (groups.empty())
        return false;
    m_scope->choose(groups.front().id);
    return true;
}

void SummaryPage::clearSelection()
{
    m_scope->choose({});
}

} // namespace charrette::app
