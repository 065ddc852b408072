// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Surroundings.h"

#include <QStandardPaths>
#include <QSysInfo>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

int patience = 12; ///< milliseconds, less than a frame

} // namespace

Surroundings surroundings(const IsGivenUp& isGivenUp)
{
    auto user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("USERNAME");
    const auto data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    Surroundings made;
    made.author = user.toStdString();
    made.laptop = QSysInfo::machineHostName().toStdString();
    made.earlierVersions = (data + u"/earlier versions"_s).toStdString();
    made.isGivenUp = isGivenUp;
    return made;
}

Surroundings impatient(const IsGivenUp& isGivenUp)
{
    auto made = surroundings(isGivenUp);
    made.patience = patience;
    return made;
}

void setPatience(int milliseconds)
{
    patience = milliseconds;
}

} // namespace charrette::app
