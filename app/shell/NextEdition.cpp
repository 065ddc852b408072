// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/NextEdition.h"

#include "app/document/DocumentSession.h"
#include "app/document/FileJob.h"
#include "app/document/Surroundings.h"
#include "app/shell/EditionDialog.h"
#include "app/widgets/MessageBox.h"
#include "core/document/ReadFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace charrette::app {

namespace {

struct Handing {
    Q_DECLARE_TR_FUNCTIONS(charrette::app::NextEdition)
};

} // namespace

std::optional<WorkshopId> makeNextEdition(DocumentSession& session, QWidget* parent)
{
    const auto heritage = heritageOf(session.db(), session.workshop());
    const auto next = nextOf(session.db(), heritage.workshop);
    const auto answer = EditionDialog::ask(heritage, next, false, parent);
    if (!answer)
        return {};
    return session.performFor(Handing::tr("New edition"), [&](Edit& edit) {
        return makeEdition(edit, heritage.workshop.id, answer->workshop, answer->chosen);
    });
}

std::optional<WorkshopId> makeNextEditionFrom(
    DocumentSession& session, const QString& path, QWidget* parent)
{
    const auto read = std::make_shared<std::unique_ptr<ReadFile>>();
    const auto work = [read, from = QFile::encodeName(path).toStdString()](
                          const IsGivenUp& isGivenUp) {
        *read = std::make_unique<ReadFile>(from, surroundings(isGivenUp));
    };
    const auto name = QFileInfo{path}.completeBaseName();
    if (!carryOut(parent, path,
            {Handing::tr("Opening %1").arg(name), Handing::tr("Checking %1…").arg(name)}, work))
        return {};
    const ReadFile& file = **read;
    const auto all = workshops(file.db());
    if (all.empty()) {
        MessageBox::tell(parent, Handing::tr("Nothing to follow"),
            Handing::tr("There is no workshop in that document."));
        return {};
    }
    const auto heritage = heritageOf(file.db(), all.front().id);
    const auto earlier = heritage.workshop.id;
    const auto there = editionAfter(session.db(), earlier);
    const auto next = nextOf(file.db(), heritage.workshop);
    const auto answer = EditionDialog::ask(heritage, next, there.has_value(), parent);
    if (!answer)
        return {};
    return session.performFor(Handing::tr("New edition"), [&](Edit& edit) {
        takeOver(edit, file.db(), earlier, answer->chosen);
        if (!there)
            return makeEdition(edit, earlier, answer->workshop, answer->chosen);
        bring(edit, *there, earlier, answer->chosen);
        return *there;
    });
}

} // namespace charrette::app
