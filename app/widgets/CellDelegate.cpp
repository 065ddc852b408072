// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/CellDelegate.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace charrette::app {

namespace {

constexpr int cellMargin = 10;

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto& t = tokens();
    const auto& rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(rect, t.accentSoft);
    painter.fillRect(QRect{rect.left(), rect.bottom(), rect.width(), 1}, t.hairline);
    const bool isHere = option.state.testFlag(QStyle::State_HasFocus);
    if (!isHere || !index.flags().testFlag(Qt::ItemIsEditable))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.accent);
    painter.setBrush(Qt::NoBrush);
    painter.setOpacity(0.45);
    painter.drawRoundedRect(QRectF{rect}.adjusted(2.5, 2.5, -2.5, -3.5), 5, 5);
    painter.restore();
}

} // namespace

void drawElided(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment)
{
    const auto cut = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(
        rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, cut);
}

CellDelegate::CellDelegate(QAbstractItemView* view)
    : QStyledItemDelegate{view}
    , m_view{view}
{}

bool CellDelegate::settle()
{
    return !m_editor || finish(m_editor, NoHint);
}

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintGround(*painter, option, index);
    painter->save();
    painter->setFont(typeFont(Type::Body));
    painter->setPen(tokens().ink);
    const int side = px(cellMargin);
    paintContent(*painter, option.rect.adjusted(side, 0, -side, -1), index);
    painter->restore();
}

QWidget* CellDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    auto* editor = new QLineEdit{parent};
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    open(editor, index);
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line || line->isModified())
        return;
    if (const auto text = index.data(Qt::EditRole).toString(); line->text() != text)
        line->setText(text);
}

void CellDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    m_isTaken = offer(editor, *model, index);
}

void CellDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -2));
}

void CellDelegate::paintContent(
    QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    drawElided(painter, rect, index.data().toString());
}

bool CellDelegate::offer(QWidget* editor, QAbstractItemModel& model, const QModelIndex& index) const
{
    const auto* line = qobject_cast<QLineEdit*>(editor);
    return !line || !line->isModified() || model.setData(index, line->text().trimmed());
}

void CellDelegate::open(QWidget* editor, const QModelIndex& index) const
{
    m_editor = editor;
    m_index = index;
}

bool CellDelegate::finish(QWidget* editor, EndEditHint hint)
{
    const QPointer guard{editor};
    m_isTaken = false;
    emit commitData(editor);
    if (!guard)
        return true; // the row went away with what was typed into it
    if (!m_isTaken)
        return false;
    m_editor.clear();
    emit closeEditor(editor, hint);
    return true;
}

bool CellDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (!editor)
        return QStyledItemDelegate::eventFilter(object, event);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        return isPlain && press(editor, key->key());
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            finish(editor, NoHint);
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return false;
}

bool CellDelegate::press(QWidget* editor, int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const QPersistentModelIndex index{m_index};
        if (finish(editor, NoHint))
            emit entered(index);
        return true;
    }
    case Qt::Key_Tab:
        finish(editor, EditNextItem);
        return true;
    case Qt::Key_Backtab:
        finish(editor, EditPreviousItem);
        return true;
    case Qt::Key_Escape:
        m_editor.clear();
        emit closeEditor(editor, RevertModelCache);
        return true;
    default:
        return false;
    }
}

} // namespace charrette::app
