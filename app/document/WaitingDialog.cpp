// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/WaitingDialog.h"

#include "app/document/FileJob.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace charrette::app {

WaitingDialog::WaitingDialog(const FileJob& job, const WaitingWords& words, QWidget* parent)
    : QDialog{parent}
{
    setWindowTitle(words.title);
    auto* bar = new QProgressBar;
    bar->setRange(0, 0); // How long it takes is known at its end.
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Being done"));
    auto* cancel = secondaryButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(new WrapLabel{words.text});
    column->addWidget(bar);
    column->addLayout(buttons);
    setMinimumWidth(px(360));
    connect(&job, &FileJob::finished, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace charrette::app
