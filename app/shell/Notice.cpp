// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Notice.h"

#include "app/theme/Theme.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/IconView.h"
#include "app/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace charrette::app {

Notice::Notice(const QString& text, const QString& action, QWidget* parent, const QString& icon)
    : QWidget{parent}
{
    auto* button = secondaryButton(action);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(16, 6, 16, 7);
    row->setSpacing(10);
    row->addWidget(new IconView{icon, 16, IconTone::Warn});
    row->addWidget(new WrapLabel{text}, 1, Qt::AlignVCenter);
    row->addWidget(button);
    setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, &Notice::accepted);
}

void Notice::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.fillRect(rect(), tokens().warnSoft);
    painter.fillRect(QRect{0, height() - 1, width(), 1}, tokens().line);
}

} // namespace charrette::app
