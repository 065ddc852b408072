// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/StartPage.h"

#include "app/formats/OwnFormats.h"
#include "app/shell/CardButton.h"
#include "app/shell/RecentFiles.h"
#include "app/text/Format.h"
#include "app/text/Wording.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Card.h"
#include "app/widgets/FileDialog.h"
#include "app/widgets/Labels.h"
#include "app/widgets/MessageBox.h"
#include "app/widgets/WrapLabel.h"
#include "core/formats/Formats.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace charrette::app {

namespace {

QVBoxLayout* column(QWidget* widget, int spacing)
{
    auto* layout = new QVBoxLayout{widget};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QString remark(const RecentFile& file, const QDateTime& now)
{
    if (!QFileInfo::exists(file.path))
        return StartPage::tr("not found at %1").arg(QFileInfo{file.path}.path());
    const auto when = whenSeen(file.opened, now);
    return file.workshops.isEmpty() ? when : StartPage::tr("%1 · %2").arg(file.workshops, when);
}

} // namespace

StartPage::StartPage(RecentFiles& recent, QWidget* parent)
    : QWidget{parent}
    , m_recent{recent}
{
    auto* content = new QWidget;
    auto* page = new QVBoxLayout{content};
    page->setContentsMargins(40, 64, 40, 40);
    page->setSpacing(0);
    page->addWidget(label(Type::Display, tr("Charrette")));
    page->addSpacing(4);
    page->addWidget(label(Type::Muted, tr("Run a design-thinking workshop from one file.")));
    page->addSpacing(36);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(56);
    columns->addWidget(buildFormats(), 65);
    auto* right = new QWidget;
    auto* side = column(right, 24);
    side->addWidget(buildRecent());
    side->addWidget(buildSample());
    side->addStretch();
    columns->addWidget(right, 35);
    page->addLayout(columns);
    page->addStretch();
    content->setMaximumWidth(px(1240));

    auto* middle = new QWidget;
    auto* centre = new QHBoxLayout{middle};
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch(1);
    centre->addWidget(content, 100);
    centre->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(middle);
    column(this, 0)->addWidget(scroll);
    refresh();
}

QWidget* StartPage::buildFormats()
{
    auto* part = new QWidget;
    auto* layout = column(part, 12);
    auto* heading = sectionLabel(tr("New workshop"));
    heading->setMinimumHeight(px(28)); // as high as the button beside the other heading
    layout->addWidget(heading);
    m_formats = new QGridLayout;
    m_formats->setSpacing(12);
    m_formats->setColumnStretch(0, 1);
    m_formats->setColumnStretch(1, 1);
    layout->addLayout(m_formats);
    auto* load = linkButton(tr("Load a format from a file…"));
    connect(load, &QPushButton::clicked, this, &StartPage::loadFormat);
    auto* row = new QHBoxLayout;
    row->addWidget(load);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    return part;
}

/// Those of the program, then one's own, then none at all.
void StartPage::fillFormats()
{
    auto own = OwnFormats::all();
    if (own == m_own && m_formats->count() > 0)
        return;
    m_own = std::move(own);
    while (auto* item = m_formats->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    int index = 0;
    const auto add = [&](const Format* format, const QString& name, const QString& line,
                         const QString& purpose) {
        auto* card = new CardButton{CardButton::Look::Card, name, line, purpose};
        connect(card, &CardButton::clicked, this, [this, format] { emit newRequested(format); });
        m_formats->addWidget(card, index / 2, index % 2);
        ++index;
        return card;
    };
    for (const auto& format : formats()) {
        add(&format, QString::fromStdString(format.name),
            tr("%1 · %2").arg(
                QString::fromStdString(format.length), QString::fromStdString(format.people)),
            QString::fromStdString(format.purpose));
    }
    for (const auto& format : m_own) {
        const auto days = dayCount(static_cast<int>(format.days.size()));
        auto* card = add(&format, QString::fromStdString(format.name),
            tr("Your own format · %1").arg(days), QString::fromStdString(format.purpose));
        card->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(card, &QWidget::customContextMenuRequested, this,
            [this, card, &format](
                const QPoint& at) { offerRemoval(format, card->mapToGlobal(at)); });
    }
    add(nullptr, tr("Empty"), tr("Start from a blank agenda"), {});
}

void StartPage::offerRemoval(const Format& format, const QPoint& global)
{
    QMenu menu{this};
    menu.addAction(tr("Remove this format"), this, [this, format] {
        OwnFormats::remove(format);
        fillFormats();
    });
    menu.exec(global);
}

void StartPage::loadFormat()
{
    const auto path = FileDialog::open(
        this, tr("Load a format"), QDir::homePath(), tr("Formats of Charrette (*.json)"));
    if (!path)
        return;
    try {
        OwnFormats::load(*path);
    } catch (const FormatError& error) {
        MessageBox::tell(this, tr("No format"), wording(error));
    } catch (const Error& error) {
        MessageBox::tell(this, tr("No format"), wording(error.problem()));
    }
    fillFormats();
}

QWidget* StartPage::buildRecent()
{
    auto* part = new QWidget;
    auto* layout = column(part, 12);
    auto* head = new QHBoxLayout;
    auto* open = secondaryButton(tr("Open…"));
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    head->addWidget(sectionLabel(tr("Recent")));
    head->addStretch();
    head->addWidget(open);
    layout->addLayout(head);
    auto* card = new Card;
    m_files = column(card, 0);
    m_files->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(card);
    return part;
}

QWidget* StartPage::buildSample()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout{card};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(sectionLabel(tr("Look around first")));
    layout->addWidget(new WrapLabel{
        tr("A finished event of an invented firm: 80 people, 150 ideas, two years."), Type::Muted});
    auto* open = secondaryButton(tr("Open the sample event"));
    connect(open, &QPushButton::clicked, this, &StartPage::sampleRequested);
    auto* row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch();
    layout->addLayout(row);
    return card;
}

void StartPage::refresh()
{
    fillFormats();
    while (auto* item = m_files->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto files = m_recent.all();
    const auto now = QDateTime::currentDateTime();
    for (const auto& file : files) {
        auto* row = new CardButton{
            CardButton::Look::Row, QFileInfo{file.path}.completeBaseName(), remark(file, now)};
        row->setToolTip(file.path);
        connect(
            row, &CardButton::clicked, this, [this, path = file.path] { emit recentChosen(path); });
        m_files->addWidget(row);
    }
    if (files.empty()) {
        auto* none = new WrapLabel{tr("Documents you have opened are listed here."), Type::Muted};
        none->setContentsMargins(14, 10, 14, 10);
        m_files->addWidget(none);
    }
}

void StartPage::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

} // namespace charrette::app
