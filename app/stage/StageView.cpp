// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/StageView.h"

#include "app/stage/StageDirector.h"

#include <QPainter>
#include <QShowEvent>
#include <QStringList>

namespace charrette::app {

using namespace Qt::StringLiterals;

StageView::StageView(StageDirector& director, QWidget* parent)
    : QWidget{parent}
    , m_director{director}
{
    setMinimumSize(160, 90);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("What the room sees"));
    connect(&director, &StageDirector::changed, this, [this] { update(); });
    connect(&director, &StageDirector::choiceChanged, this, [this] {
        if (isVisible())
            describe();
    });
}

/// For those who cannot see the picture.
void StageView::describe()
{
    QStringList words;
    for (const auto& line : m_director.sheet().lines)
        words.append(line.text);
    setAccessibleDescription(words.join(u' '));
}

QSize StageView::sizeHint() const
{
    return {640, 360};
}

void StageView::showEvent(QShowEvent* event)
{
    describe();
    QWidget::showEvent(event);
}

void StageView::paintEvent(QPaintEvent* /*event*/)
{
    const auto& sheet = m_director.sheet();
    QPainter painter{this};
    if (sheet.size.isEmpty())
        return;
    const auto shown = sheet.size.scaled(QSizeF{size()}, Qt::KeepAspectRatio);
    painter.translate((width() - shown.width()) / 2, 0);
    painter.scale(shown.width() / sheet.size.width(), shown.height() / sheet.size.height());
    paintSheet(painter, sheet, m_director.matter().image);
}

} // namespace charrette::app
