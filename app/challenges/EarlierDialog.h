// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace charrette::sqlite {
class Database;
}

namespace charrette::app {

/// Which challenges of other workshops are to be worked on in this one too.
class EarlierDialog final : public QDialog {
    Q_OBJECT

public:
    EarlierDialog(const sqlite::Database& db, WorkshopId workshop, QWidget* parent = nullptr);

    std::vector<ChallengeId> chosen() const;

    /// None when it was given up.
    static std::vector<ChallengeId> ask(
        const sqlite::Database& db, WorkshopId workshop, QWidget* parent);

private:
    QListWidget* m_list;
    std::vector<ChallengeId> m_offered;
};

} // namespace charrette::app
