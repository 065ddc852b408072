// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/PartsChoice.h"

#include "app/text/Utf8.h"
#include "app/theme/Type.h"
#include "core/summary/Report.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace charrette::app {

namespace {

constexpr int partRole = Qt::UserRole;
constexpr int partHeight = 27;

} // namespace

PartsChoice::PartsChoice(QWidget* parent)
    : QListWidget{parent}
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setAccessibleName(tr("Parts"));
    setAccessibleDescription(
        tr("Space takes a part in or leaves it out; Alt and the arrows move it"));
    setToolTip(tr("Drag a part, or press Alt and an arrow, to move it"));
    fill();
    connect(this, &QListWidget::itemChanged, this, [this] { take(read()); });
}

summary::Part PartsChoice::partAt(int row) const
{
    return static_cast<summary::Part>(item(row)->data(partRole).toInt());
}

void PartsChoice::fill()
{
    const QSignalBlocker blocker{this};
    const int row = currentRow();
    clear();
    for (const auto part : m_parts.order()) {
        auto* line = new QListWidgetItem{toQt(summary::title(part)), this};
        line->setData(partRole, static_cast<int>(part));
        line->setSizeHint({0, px(partHeight)});
        line->setCheckState(m_parts.has(part) ? Qt::Checked : Qt::Unchecked);
        const bool isThere = m_available.has(part);
        auto flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled;
        line->setFlags(isThere ? flags | Qt::ItemIsUserCheckable : flags);
        if (!isThere) {
            line->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
            line->setToolTip(tr("There is nothing to say here yet"));
        }
    }
    setCurrentRow(row);
    fit();
}

void PartsChoice::fit()
{
    setFixedHeight(count() * px(partHeight) + 2);
}

void PartsChoice::setParts(const summary::Parts& parts)
{
    if (m_parts == parts)
        return;
    m_parts = parts;
    fill();
}

void PartsChoice::setAvailable(const summary::Parts& parts)
{
    if (m_available == parts)
        return;
    m_available = parts;
    fill();
}

summary::Parts PartsChoice::read() const
{
    auto parts = m_parts;
    for (int row = 0; row < count(); ++row)
        parts = parts.with(partAt(row), item(row)->checkState() == Qt::Checked)
                    .movedTo(partAt(row), static_cast<std::size_t>(row));
    return parts;
}

void PartsChoice::take(const summary::Parts& parts)
{
    if (m_parts == parts)
        return;
    m_parts = parts;
    emit changed();
}

void PartsChoice::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    const int to = currentRow() + step;
    if (step == 0 || !event->modifiers().testFlag(Qt::AltModifier)) {
        QListWidget::keyPressEvent(event);
        return;
    }
    if (currentRow() < 0 || to < 0 || to >= count())
        return;
    const auto parts = m_parts.movedTo(partAt(currentRow()), static_cast<std::size_t>(to));
    setParts(parts);
    setCurrentRow(to);
    emit changed();
}

void PartsChoice::dropEvent(QDropEvent* event)
{
    QListWidget::dropEvent(event);
    take(read());
}

void PartsChoice::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace charrette::app
