// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace charrette::app {

class OpenJob;

/// Shown while a document is checked, until it is open or the person gives that up.
class OpeningDialog final : public QDialog {
    Q_OBJECT

public:
    OpeningDialog(const OpenJob& job, const QString& path, QWidget* parent);
};

} // namespace charrette::app
