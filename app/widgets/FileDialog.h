// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace charrette::app::FileDialog {

/// `start` is a folder or a file to begin with; `filter` as in QFileDialog. Nothing when given up.
std::optional<QString> open(
    QWidget* parent, const QString& caption, const QString& start, const QString& filter);
QStringList openSeveral(
    QWidget* parent, const QString& caption, const QString& start, const QString& filter);

/// Asks before another file is overwritten, and adds `suffix` where the name has none.
std::optional<QString> save(QWidget* parent, const QString& caption, const QString& start,
    const QString& filter, const QString& suffix = {});
std::optional<QString> folder(QWidget* parent, const QString& caption, const QString& start);

/// For tests: the next dialog gives this back, without a window; an empty name is giving up.
void setNextFileName(const QString& name);

} // namespace charrette::app::FileDialog
