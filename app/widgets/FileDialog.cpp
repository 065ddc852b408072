// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/FileDialog.h"

#include <QFileDialog>

#include <utility>

namespace charrette::app::FileDialog {

namespace {

std::optional<QString>& nextFileName()
{
    static std::optional<QString> next;
    return next;
}

std::optional<QString> unlessEmpty(const QString& name)
{
    return name.isEmpty() ? std::nullopt : std::optional{name};
}

} // namespace

std::optional<QString> open(
    QWidget* parent, const QString& caption, const QString& start, const QString& filter)
{
    if (const auto next = std::exchange(nextFileName(), std::nullopt))
        return unlessEmpty(*next);
    return unlessEmpty(QFileDialog::getOpenFileName(parent, caption, start, filter));
}

QStringList openSeveral(
    QWidget* parent, const QString& caption, const QString& start, const QString& filter)
{
    if (const auto next = std::exchange(nextFileName(), std::nullopt))
        return next->isEmpty() ? QStringList{} : QStringList{*next};
    return QFileDialog::getOpenFileNames(parent, caption, start, filter);
}

std::optional<QString> save(QWidget* parent, const QString& caption, const QString& start,
    const QString& filter, const QString& suffix)
{
    if (const auto next = std::exchange(nextFileName(), std::nullopt))
        return unlessEmpty(*next);
    QFileDialog dialog{parent, caption, start, filter};
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(start);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return unlessEmpty(dialog.selectedFiles().value(0));
}

std::optional<QString> folder(QWidget* parent, const QString& caption, const QString& start)
{
    if (const auto next = std::exchange(nextFileName(), std::nullopt))
        return unlessEmpty(*next);
    return unlessEmpty(QFileDialog::getExistingDirectory(parent, caption, start));
}

void setNextFileName(const QString& name)
{
    nextFileName() = name;
}

} // namespace charrette::app::FileDialog
