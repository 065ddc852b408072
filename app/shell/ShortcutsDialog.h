// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace charrette::app {

/// Which key does what.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget* parent = nullptr);
};

} // namespace charrette::app
