// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/OpeningDialog.h"

#include "app/shell/OpenJob.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/WrapLabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace charrette::app {

OpeningDialog::OpeningDialog(const OpenJob& job, const QString& path, QWidget* parent)
    : QDialog{parent}
{
    const auto name = QFileInfo{path}.completeBaseName();
    setWindowTitle(tr("Opening %1").arg(name));
    auto* bar = new QProgressBar;
    bar->setRange(0, 0); // How long it takes is known at its end.
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Being checked"));
    auto* cancel = secondaryButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(new WrapLabel{tr("Checking %1…").arg(name)});
    column->addWidget(bar);
    column->addLayout(buttons);
    setMinimumWidth(px(360));
    connect(&job, &OpenJob::finished, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace charrette::app
