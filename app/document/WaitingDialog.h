// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace charrette::app {

class FileJob;
struct WaitingWords;

/// Shown while a document is checked, copied or rescued, until that is done or the person gives it
/// up.
class WaitingDialog final : public QDialog {
    Q_OBJECT

public:
    WaitingDialog(const FileJob& job, const WaitingWords& words, QWidget* parent);
};

} // namespace charrette::app
