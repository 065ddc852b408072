// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/ExportPanel.h"

#include "app/summary/FormatChoice.h"
#include "app/summary/LookFields.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/Labels.h"
#include "app/widgets/WrapLabel.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

bool hasQuotes(Output output)
{
    switch (output) {
    case Output::Session:
    case Output::Summary:
    case Output::GroupPack:
    case Output::LeaderPack:
    case Output::SponsorPage:
    case Output::PersonaSheet:
        return true;
    default:
        return false;
    }
}

} // namespace

ExportPanel::ExportPanel(QWidget* parent)
    : QWidget{parent}
    , m_inspector{new Inspector{270}}
    , m_title{sectionLabel({})}
    , m_formats{new FormatChoice}
    , m_sheets{new QComboBox}
    , m_papers{new QComboBox}
    , m_languages{new QComboBox}
    , m_look{new LookFields}
    , m_remark{new WrapLabel{{}, Type::Muted}}
    , m_consents{new WrapLabel{{}, Type::Muted}}
    , m_export{primaryButton(tr("Export…"), u"export")}
{
    auto& fields = m_inspector->fields();
    m_title->setWordWrap(true);
    fields.addWidget(m_title);
    fields.addField(tr("Format"), m_formats);
    for (const auto kind : everyOne<summary::SheetKind>())
        m_sheets->addItem(sheetName(kind));
    m_sheets->setCurrentIndex(static_cast<int>(summary::SheetKind::Ideas));
    fields.addField(tr("List"), m_sheets);
    m_languages->addItems({u"English"_s, u"Français"_s, u"Deutsch"_s}); // each in its own
    m_languages->setToolTip(
        tr("Of headings, counts and dates. What was typed stays as it was typed."));
    fields.addField(tr("Headings in"), m_languages);
    m_papers->addItems({tr("A4"), tr("Letter")});
    fields.addField(tr("Paper"), m_papers);
    fields.addField(tr("Look"), m_look);
    fields.addWidget(m_remark);
    m_names = new QWidget;
    auto* column = new QVBoxLayout{m_names};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new WrapLabel{tr("As each person agreed")});
    column->addWidget(m_consents);
    fields.addField(tr("Names in quotes"), m_names);
    m_inspector->addFooter(buildWritten());
    m_inspector->addFooter(buildWorking());
    m_inspector->addFooter(m_export);
    m_export->setObjectName(u"export"_s);
    m_export->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_Return}); // Ctrl+E leads here.

    auto* frame = new QVBoxLayout{this};
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(m_inspector);
    connect(m_export, &QPushButton::clicked, this, &ExportPanel::exportRequested);
    connect(m_papers, &QComboBox::activated, this, &ExportPanel::paperChanged);
    connect(m_languages, &QComboBox::activated, this, &ExportPanel::languageChanged);
    connect(m_formats, &FormatChoice::changed, this, &ExportPanel::updateRemark);
    updateRemark();
}

QWidget* ExportPanel::buildWritten()
{
    m_written = new QWidget;
    m_writtenText = new WrapLabel;
    m_open = linkButton(tr("Open"));
    m_show = linkButton(tr("Show in folder"));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_open);
    row->addWidget(m_show);
    row->addStretch(1);
    auto* column = new QVBoxLayout{m_written};
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(6);
    column->addWidget(m_writtenText);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_show, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    m_written->hide();
    return m_written;
}

QWidget* ExportPanel::buildWorking()
{
    m_working = new QWidget;
    m_bar = new QProgressBar;
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Writing"));
    auto* cancel = secondaryButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    auto* column = new QVBoxLayout{m_working};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(new WrapLabel{tr("Writing…"), Type::Muted});
    column->addWidget(m_bar);
    column->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &ExportPanel::cancelRequested);
    m_working->hide();
    return m_working;
}

void ExportPanel::setWorking(bool isWorking)
{
    m_bar->setValue(0);
    m_working->setVisible(isWorking);
    m_export->setVisible(!isWorking);
}

void ExportPanel::setDone(double part)
{
    m_bar->setValue(static_cast<int>(part * 100));
}

void ExportPanel::setOutput(Output output)
{
    m_output = output;
    m_formats->setFormats(formatsOf(output));
    FieldColumn::setFieldVisible(m_formats, formatsOf(output).size() > 1);
    FieldColumn::setFieldVisible(m_names, hasQuotes(output));
    offerPapers();
    // A sheet has no cover and keeps its own colours.
    const auto& formats = formatsOf(output);
    FieldColumn::setFieldVisible(
        m_look, !isGrid(output) && std::ranges::count(formats, ReportFormat::Pdf) > 0);
    updateRemark();
}

void ExportPanel::setSubject(const QString& title)
{
    m_title->setText(title);
}

void ExportPanel::setConsents(const summary::Consents& consents)
{
    QStringList counts;
    const auto add = [&](int n, const QString& text) {
        if (n > 0)
            counts.append(text);
    };
    add(consents.named, tr("%n by name", nullptr, consents.named));
    add(consents.role, tr("%n with role", nullptr, consents.role));
    add(consents.unattributed, tr("%n unattributed", nullptr, consents.unattributed));
    add(consents.leftOut, tr("%n left out", nullptr, consents.leftOut));
    m_consents->setText(counts.isEmpty() ? tr("No interviews yet") : counts.join(u", "_s));
}

void ExportPanel::setExportable(bool isExportable)
{
    m_export->setEnabled(isExportable);
}

ReportFormat ExportPanel::format() const
{
    return m_formats->current();
}

summary::SheetKind ExportPanel::sheet() const
{
    return static_cast<summary::SheetKind>(m_sheets->currentIndex());
}

/// A3 is for what hangs on the wall.
void ExportPanel::offerPapers()
{
    constexpr int a3 = static_cast<int>(summary::Paper::A3);
    if (isGrid(m_output) && m_papers->count() == a3)
        m_papers->addItem(tr("A3"));
    else if (!isGrid(m_output) && m_papers->count() > a3) {
        m_papers->removeItem(a3);
        m_papers->setCurrentIndex(static_cast<int>(m_ownPaper));
    }
    const auto& formats = formatsOf(m_output);
    FieldColumn::setFieldVisible(m_papers, std::ranges::count(formats, ReportFormat::Pdf) > 0);
}

void ExportPanel::setStyle(const summary::ReportStyle& style, const std::optional<Picture>& logo)
{
    m_look->show(style, logo);
    m_languages->setCurrentIndex(static_cast<int>(style.language));
    m_ownPaper = style.paper;
    if (paper() != summary::Paper::A3)
        m_papers->setCurrentIndex(static_cast<int>(style.paper));
}

summary::Language ExportPanel::language() const
{
    return static_cast<summary::Language>(m_languages->currentIndex());
}

summary::Paper ExportPanel::paper() const
{
    return static_cast<summary::Paper>(m_papers->currentIndex());
}

void ExportPanel::updateRemark()
{
    FieldColumn::setFieldVisible(
        m_sheets, format() == ReportFormat::Csv && m_output != Output::Ledger);
    const auto about = [this] {
        switch (m_output) {
        case Output::Session:
            return tr("What came out so far, or on one day, short enough for the coffee break.");
        case Output::Summary:
            return QString{};
        case Output::GroupPack:
            return tr("All that one group did.");
        case Output::LeaderPack:
            return tr("For one person: their pitch, what they will do, and their group's work.");
        case Output::SponsorPage:
            return tr("The most important of everything, on one page.");
        case Output::PersonaSheet:
            return tr("A page for each persona, to hang up: a day in their life, what they want, "
                      "and what was heard.");
        case Output::ThenAndNow:
            return tr("Last year's challenges beside this year's verdicts, what was promised and "
                      "what was done.");
        case Output::Ledger:
            return tr("Every challenge with its verdict at each edition, its owner and why.");
        case Output::Roadmap:
            return tr("What is to be done now, next and later, by whom and by when.");
        case Output::WallCards:
            return tr("To cut out along the marks: ideas eight on a sheet, insights and "
                      "challenges four, and twice as many on A3. A long text becomes smaller, "
                      "or goes on on a second card.");
        case Output::ContactSheet:
            return tr("Every picture that may be passed on, under its block or group. Nobody "
                      "interviewed is on it who did not agree to be named.");
        case Output::RunSheet:
            return tr("For the crew: it has the private notes and what is for staff only.");
        case Output::Handout:
            return tr("For participants: no private note, and nothing that is for staff only.");
        case Output::PackingList:
            return tr("From the materials of the blocks. “2 × A1 sheets per group” is counted.");
        case Output::Calendar:
            return tr("For participants, to put into any calendar. What is here on paper becomes "
                      "one entry a block.");
        }
        return QString{};
    };
    const auto looks = [this] {
        switch (format()) {
        case ReportFormat::Pdf:
            return tr("To print and to send. It looks as shown here.");
        case ReportFormat::Word:
            return tr("To go on writing, in styles of its own.");
        case ReportFormat::OpenDocument:
            return tr("To go on writing in LibreOffice and others, in styles of its own.");
        case ReportFormat::Slides:
            return tr("To show to others: one message a slide, with where it comes from in the "
                      "notes. The report has the rest.");
        case ReportFormat::Spreadsheet:
            return m_output == Output::Ledger
                ? tr("One row a challenge, to sort and filter.")
                : tr("Everything as lists to sort and count: people, notes, insights, ideas, "
                     "votes and actions.");
        case ReportFormat::Csv:
            return m_output == Output::Ledger ? tr("The same for any other program.")
                                              : tr("One of the lists, for any other program.");
        case ReportFormat::Web:
            return tr("One file that every browser opens, without a network.");
        case ReportFormat::Markdown:
            return tr("Plain text, to go on writing or to paste into a wiki.");
        case ReportFormat::Calendar:
            return QString{};
        }
        return QString{};
    };
    QStringList remarks{looks(), about()};
    if (m_isForEach)
        remarks.append(tr("One file for each, into a folder. What is shown is the first."));
    remarks.removeAll({});
    m_remark->setText(remarks.join(u"\n\n"_s));
}

void ExportPanel::setForEach(bool isForEach)
{
    m_isForEach = isForEach;
    updateRemark();
}

void ExportPanel::tellWrittenInto(const QString& folder, int files)
{
    m_folder = folder;
    m_writtenText->setText(
        tr("Written: %n file(s) into %1", nullptr, files).arg(QFileInfo{folder}.fileName()));
    m_open->hide();
    m_show->show();
    m_written->show();
}

void ExportPanel::tellWritten(const QString& path, const QString& size)
{
    m_path = path;
    m_folder = QFileInfo{path}.absolutePath();
    m_open->show();
    m_show->show();
    m_writtenText->setText(tr("Written: %1, %2").arg(QFileInfo{path}.fileName(), size));
    m_written->show();
}

void ExportPanel::tellNotWritten(const QString& why)
{
    m_writtenText->setText(why);
    m_open->hide();
    m_show->hide();
    m_written->show();
}

void ExportPanel::forgetWritten()
{
    m_written->hide();
}

} // namespace charrette::app
