// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/EarlierVersionsDialog.h"

#include "app/document/DocumentSession.h"
#include "app/document/FileJob.h"
#include "app/document/Surroundings.h"
#include "app/document/Threads.h"
#include "app/text/Format.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/WrapLabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QThread>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

QString whenMade(const EarlierVersion& version)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(version.copy.made.ms);
    return QLocale{}.toString(moment, QLocale::ShortFormat);
}

QString whatIsIn(const Holdings& holds)
{
    QStringList counts;
    const auto add = [&](int count, QString (*said)(int)) {
        if (count > 0)
            counts.append(said(count));
    };
    add(holds.people, &peopleCount);
    add(holds.notes, &noteCount);
    add(holds.insights, &insightCount);
    add(holds.ideas, &ideaCount);
    add(holds.actions, &actionCount);
    return counts.isEmpty() ? EarlierVersionsDialog::tr("nothing yet") : counts.join(u", "_s);
}

QString changesSince(const EarlierVersion& version)
{
    if (!version.changesSince)
        return EarlierVersionsDialog::tr("of another copy");
    const auto count = static_cast<int>(*version.changesSince);
    return count == 0 ? EarlierVersionsDialog::tr("nothing")
                      : EarlierVersionsDialog::tr("%n change(s)", nullptr, count);
}

} // namespace

EarlierVersionsDialog::EarlierVersionsDialog(DocumentSession& session, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_words{new WrapLabel{tr("Looking at the copies that were kept…")}}
    , m_list{new QTreeWidget}
    , m_open{secondaryButton(tr("Open beside, for reading"))}
    , m_restore{primaryButton(tr("Restore"))}
{
    setWindowTitle(tr("Earlier versions"));
    m_list->setAccessibleName(tr("Earlier versions of this document"));
    m_list->setHeaderLabels({tr("Kept"), tr("Size"), tr("What is in it"), tr("Changed since")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    auto* close = secondaryButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_restore);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(px(760), px(420));
    connect(
        m_list, &QTreeWidget::itemSelectionChanged, this, &EarlierVersionsDialog::updateButtons);
    connect(m_open, &QPushButton::clicked, this, &EarlierVersionsDialog::openChosen);
    connect(m_restore, &QPushButton::clicked, this, &EarlierVersionsDialog::restoreChosen);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    updateButtons();
    read();
}

EarlierVersionsDialog::~EarlierVersionsDialog()
{
    *m_isLeft = true;
    leave(m_reading);
}

/// Each copy is opened and checked, which another thread does.
void EarlierVersionsDialog::read()
{
    const auto found = std::make_shared<std::vector<EarlierVersion>>();
    const auto path = m_session.document().path();
    const auto isRead = std::make_shared<bool>(false);
    const auto isLeft = [left = m_isLeft] { return left->load(); };
    m_reading = QThread::create([found, isRead, path, isLeft, around = surroundings(isLeft),
                                    catchUp = m_session.document().catchingUp()] {
        try {
            catchUp(isLeft);
            *found = earlierVersions(path, around);
            *isRead = true;
        } catch (const std::exception&) {
            found->clear();
        }
    });
    m_reading->setParent(this);
    const auto tell = [this, found, isRead] {
        m_reading = nullptr;
        list(*found);
        if (!*isRead)
            m_words->setText(tr("The copies cannot be read just now. Please try again later."));
        emit listed();
    };
    connect(m_reading, &QThread::finished, this, tell);
    if (!started(*m_reading))
        tell();
}

void EarlierVersionsDialog::list(const std::vector<EarlierVersion>& versions)
{
    m_versions = versions;
    for (const auto& version : m_versions) {
        QStringList words{
            whenMade(version), QLocale{}.formattedDataSize(static_cast<qint64>(version.size))};
        if (version.isGood)
            words << whatIsIn(version.holds) << changesSince(version);
        else
            words << tr("This copy is damaged, so it is passed over.") << QString{};
        auto* item = new QTreeWidgetItem{m_list, words};
        item->setDisabled(!version.isGood);
    }
    for (int i = 0; i < m_list->columnCount(); ++i)
        m_list->resizeColumnToContents(i);
    m_words->setText(m_versions.empty()
            ? tr("No copy has been kept yet. One is made when a document is opened and the last is "
                 "older than a day, and every ten minutes while it changes.")
            : tr("Copies are kept on this machine while you work. Restoring one is a change like "
                 "any other: Undo takes it back, and the document as it stands is kept first."));
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_versions[static_cast<std::size_t>(i)].isGood) {
            m_list->setCurrentItem(m_list->topLevelItem(i));
            break;
        }
    }
    updateButtons();
}

const EarlierVersion* EarlierVersionsDialog::chosen() const
{
    const auto selected = m_list->selectedItems();
    if (selected.isEmpty())
        return nullptr;
    const auto row = m_list->indexOfTopLevelItem(selected.front());
    return &m_versions.at(static_cast<std::size_t>(row));
}

void EarlierVersionsDialog::updateButtons()
{
    const auto* version = chosen();
    m_open->setEnabled(version && version->isGood && !version->isOlderFormat);
    m_restore->setEnabled(version && version->isGood && !m_session.isReadOnly());
}

void EarlierVersionsDialog::openChosen()
{
    if (const auto* version = chosen())
        emit openRequested(QString::fromStdString(version->copy.path.string()));
}

void EarlierVersionsDialog::restoreChosen()
{
    const auto* version = chosen();
    if (!version)
        return;
    const auto when = whenMade(*version);
    const auto copy = version->copy.path;
    const auto how = std::make_shared<Restoring>();
    const auto work = [how, copy, path = m_session.document().path(),
                          catchUp = m_session.document().catchingUp()](const IsGivenUp& isGivenUp) {
        const auto around = surroundings(isGivenUp);
        catchUp(isGivenUp);
        keepEarlierVersion(path, around);
        *how = howToRestore(path, copy, around);
    };
    bool isReady = false;
    m_session.attempt([&] {
        isReady = carryOut(this, QString::fromStdString(copy.string()),
            {tr("Earlier versions"), tr("Comparing with the version of %1…").arg(when)}, work);
    });
    // Where something was added meanwhile, such as a picture, both are compared once more.
    if (!isReady || !m_session.perform(tr("Restore the version of %1").arg(when), [&](Edit& edit) {
            if (!restore(edit, *how))
                restore(edit, copy, surroundings());
        }))
        return;
    m_restored = when;
    accept();
}

} // namespace charrette::app
