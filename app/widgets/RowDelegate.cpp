// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/RowDelegate.h"

#include "app/widgets/GrowingText.h"
#include "app/widgets/RowList.h"

#include <QKeyEvent>

#include <algorithm>

namespace charrette::app {

namespace {

/// What the editor has around its text, so that the text does not move when editing begins.
constexpr int around = 5;

} // namespace

QRect RowDelegate::textRect(const QRect& /*row*/, const QModelIndex& /*index*/) const
{
    return {};
}

bool RowDelegate::isEditing(const QModelIndex& index) const
{
    return m_editor && m_edited.isValid() && m_edited == index;
}

int RowDelegate::rowHeight(const QModelIndex& index, int width) const
{
    const int height = heightFor(index, width);
    if (!isEditing(index))
        return height;
    const auto text = textRect({0, 0, width, height}, index);
    const int below = height - text.bottom() - 1;
    return std::max(height, text.top() - around + m_editor->height() + std::max(below, around));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (const auto* list = qobject_cast<const RowList*>(option.widget))
        return {list->viewport()->width(), list->rowHeight(index.row())};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, rowHeight(index, width)};
}

QWidget* RowDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    auto* editor = new GrowingText{parent};
    editor->setEnter(GrowingText::Enter::Commit);
    editor->setAccessibleName(tr("Text"));
    m_editor = editor;
    m_edited = index;
    return editor;
}

void RowDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* text = qobject_cast<GrowingText*>(editor)) {
        const bool isFirst = text->text().isEmpty() && !text->isDirty();
        text->setText(index.data(Qt::EditRole).toString());
        if (isFirst)
            text->moveCursor(QTextCursor::End);
    }
}

void RowDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* text = qobject_cast<GrowingText*>(editor))
        m_wasAccepted = model->setData(index, text->text().trimmed(), Qt::EditRole);
}

void RowDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto text = textRect(option.rect, index).adjusted(-around, -around, around, 0);
    editor->move(text.topLeft());
    editor->resize(text.width(), editor->height());
}

bool RowDelegate::settle()
{
    if (m_editor)
        finish(m_editor);
    return !m_editor;
}

void RowDelegate::finish(GrowingText* editor)
{
    const bool isBlank = editor->text().trimmed().isEmpty();
    m_wasAccepted = true;
    if (!isBlank && editor->isDirty())
        emit commitData(editor);
    if (m_wasAccepted)
        close(editor);
}

void RowDelegate::close(GrowingText* editor)
{
    const QModelIndex index = m_edited;
    m_editor = nullptr;
    m_edited = QModelIndex{};
    emit closeEditor(editor, NoHint);
    emit sizeHintChanged(index);
}

bool RowDelegate::filterKey(GrowingText* editor, int key, Qt::KeyboardModifiers held)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (held.testFlag(Qt::ShiftModifier))
            return false;
        finish(editor);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        finish(editor);
        return true;
    case Qt::Key_Escape:
        close(editor);
        return true;
    default:
        return false;
    }
}

bool RowDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<GrowingText*>(object);
    if (!editor || editor != m_editor)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        return false;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        return filterKey(editor, key->key(), key->modifiers());
    }
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            finish(editor);
        return false;
    case QEvent::Resize:
        emit sizeHintChanged(m_edited);
        return false;
    default:
        return false;
    }
}

} // namespace charrette::app
