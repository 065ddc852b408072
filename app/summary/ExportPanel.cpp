// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/ExportPanel.h"

#include "app/widgets/Buttons.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/Labels.h"
#include "app/widgets/SegmentedControl.h"
#include "app/widgets/WrapLabel.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

ExportPanel::ExportPanel(QWidget* parent)
    : QWidget{parent}
    , m_inspector{new Inspector{270}}
    , m_title{sectionLabel({})}
    , m_formats{new SegmentedControl{{tr("PDF"), tr("Web page"), tr("Markdown")}}}
    , m_remark{new WrapLabel{{}, Type::Muted}}
    , m_consents{new WrapLabel{{}, Type::Muted}}
    , m_export{primaryButton(tr("Export…"), u"export")}
{
    auto& fields = m_inspector->fields();
    m_title->setWordWrap(true);
    fields.addWidget(m_title);
    fields.addField(tr("Format"), m_formats);
    fields.addWidget(m_remark);
    auto* names = new QWidget;
    auto* column = new QVBoxLayout{names};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new WrapLabel{tr("As each person agreed")});
    column->addWidget(m_consents);
    fields.addField(tr("Names in quotes"), names);
    m_inspector->addFooter(buildWritten());
    m_inspector->addFooter(m_export);
    m_export->setObjectName(u"export"_s);
    m_export->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_E});

    auto* frame = new QVBoxLayout{this};
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(m_inspector);
    connect(m_export, &QPushButton::clicked, this, &ExportPanel::exportRequested);
    connect(m_formats, &SegmentedControl::currentChanged, this, &ExportPanel::updateRemark);
    updateRemark();
}

QWidget* ExportPanel::buildWritten()
{
    m_written = new QWidget;
    m_writtenText = new WrapLabel;
    auto* open = linkButton(tr("Open"));
    auto* folder = linkButton(tr("Show in folder"));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(open);
    row->addWidget(folder);
    row->addStretch(1);
    auto* column = new QVBoxLayout{m_written};
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(6);
    column->addWidget(m_writtenText);
    column->addLayout(row);
    connect(open, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo{m_path}.absolutePath()));
    });
    m_written->hide();
    return m_written;
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
    switch (m_formats->current()) {
    case 1:
        return ReportFormat::Web;
    case 2:
        return ReportFormat::Markdown;
    default:
        return ReportFormat::Pdf;
    }
}

void ExportPanel::updateRemark()
{
    switch (format()) {
    case ReportFormat::Pdf:
        m_remark->setText(tr("To print and to send. It looks as shown here."));
        return;
    case ReportFormat::Web:
        m_remark->setText(tr("One file that every browser opens, without a network."));
        return;
    case ReportFormat::Markdown:
        m_remark->setText(tr("Plain text, to go on writing or to paste into a wiki."));
        return;
    }
}

void ExportPanel::tellWritten(const QString& path, const QString& size)
{
    m_path = path;
    m_writtenText->setText(tr("Written: %1, %2").arg(QFileInfo{path}.fileName(), size));
    m_written->show();
}

void ExportPanel::forgetWritten()
{
    m_written->hide();
}

} // namespace charrette::app
