// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/IdeaTableDelegate.h"

#include "app/document/Choices.h"
#include "app/ideas/IdeaTableModel.h"
#include "app/ideas/NoteEditors.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "core/base/Words.h"

#include <QAbstractItemView>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpressionValidator>
#include <QTextLayout>
#include <QTimer>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

const IdeaRow& rowAt(const QModelIndex& index)
{
    return static_cast<const IdeaTableModel*>(index.model())->item(index);
}

/// At most two lines in the middle of the cell; what is left over ends in "…".
void paintTwoLines(QPainter& painter, const QRect& area, const QString& text)
{
    const QFontMetrics metrics{painter.font()};
    const auto oneLine = QString{text}.replace(u'\n', u' ');
    QTextLayout layout{oneLine, painter.font()};
    layout.beginLayout();
    auto first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(area.width());
    layout.endLayout();
    const int split = first.isValid() ? first.textLength() : 0;
    if (split >= oneLine.size()) {
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, oneLine);
        return;
    }
    const int height = metrics.lineSpacing();
    const QRect upper{area.left(), area.center().y() - height + 1, area.width(), height};
    const auto rest = oneLine.mid(split).trimmed();
    painter.drawText(upper, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        oneLine.left(split).trimmed());
    painter.drawText(upper.translated(0, height),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        metrics.elidedText(rest, Qt::ElideRight, area.width()));
}

} // namespace

IdeaTableDelegate::IdeaTableDelegate(QObject* parent)
    : QStyledItemDelegate{parent}
{}

void IdeaTableDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto& rect = option.rect;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(rect, t.accentSoft);
    painter->fillRect(QRect{rect.left(), rect.bottom(), rect.width(), 1}, t.hairline);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen{t.accent, 2});
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
    auto area = rect.adjusted(px(10), 0, -px(10), -1);
    const bool isWord = index.column() == IdeaTableModel::Text;
    painter->setFont(typeFont(isWord ? Type::Strong : Type::Body));
    painter->setPen(
        index.column() == IdeaTableModel::Question || index.column() == IdeaTableModel::Challenge
            ? t.muted
            : t.ink);
    const auto text = index.data(Qt::DisplayRole).toString();
    if (index.column() == IdeaTableModel::Group && !text.isEmpty()) {
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF chip{QPointF(area.left(), rect.center().y() - px(5)), QSizeF(px(11), px(11))};
        painter->setBrush(noteColor(t, key(rowAt(index).colour)));
        const auto ink = painter->pen();
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(chip, 2, 2);
        painter->setPen(ink);
        area.setLeft(area.left() + px(17));
    }
    if (IdeaTableModel::isNumber(index.column()))
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, text);
    else
        paintTwoLines(*painter, area, text);
    painter->restore();
}

QWidget* IdeaTableDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const int column = index.column();
    if (column != IdeaTableModel::Text && !IdeaTableModel::isNumber(column))
        return createChooser(parent, index);
    auto* line = new QLineEdit{parent};
    line->setAccessibleName(
        index.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    if (column == IdeaTableModel::Text)
        return line;
    line->setAlignment(Qt::AlignRight);
    if (column == IdeaTableModel::Dots)
        line->setValidator(new QIntValidator{0, DotsField::most, line});
    else
        line->setValidator(new QRegularExpressionValidator{
            QRegularExpression{u"[1-4]([.,]\\d?)?|5([.,]0?)?"_s}, line});
    return line;
}

QWidget* IdeaTableDelegate::createChooser(QWidget* parent, const QModelIndex& index) const
{
    auto* chooser = new Chooser{parent};
    switch (index.column()) {
    case IdeaTableModel::Group:
        chooser->setChoices(withNone(tr("No group"), m_list->groupChoices));
        break;
    case IdeaTableModel::Challenge:
        chooser->setChoices(withNone(tr("No challenge"), m_list->challengeChoices));
        break;
    case IdeaTableModel::Question:
        chooser->setChoices(withNone(tr("No question"), m_list->questionChoices));
        break;
    default: {
        std::vector<Choice> lanes;
        for (const auto horizon : everyOne<Horizon>())
            lanes.push_back({static_cast<std::int64_t>(horizon), horizonName(horizon)});
        chooser->setChoices(lanes);
    }
    }
    auto* self = const_cast<IdeaTableDelegate*>(this);
    connect(chooser, &Chooser::chosen, self, [self, chooser] { self->finish(chooser); });
    QTimer::singleShot(0, chooser, &QComboBox::showPopup);
    return chooser;
}

void IdeaTableDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        if (!line->isModified())
            line->setText(index.data(Qt::EditRole).toString());
        return;
    }
    const auto& idea = rowAt(index).idea;
    auto* chooser = static_cast<Chooser*>(editor);
    switch (index.column()) {
    case IdeaTableModel::Group:
        return chooser->setCurrent(keyOf(idea.group));
    case IdeaTableModel::Challenge:
        return chooser->setCurrent(keyOf(idea.challenge));
    case IdeaTableModel::Question:
        return chooser->setCurrent(keyOf(idea.question));
    default:
        return chooser->setCurrent(static_cast<std::int64_t>(idea.horizon));
    }
}

void IdeaTableDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        const bool isAsBefore = line->text().trimmed() == index.data(Qt::EditRole).toString();
        m_isStored = isAsBefore || model->setData(index, line->text(), Qt::EditRole);
        return;
    }
    const auto key = static_cast<Chooser*>(editor)->current();
    m_isStored = model->setData(index, key ? QVariant{qlonglong{*key}} : QVariant{}, Qt::EditRole);
}

void IdeaTableDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    auto rect = option.rect.adjusted(2, 2, -2, -3);
    if (const int spare = rect.height() - editor->sizeHint().height(); spare > 0)
        rect.adjust(0, spare / 2, 0, -(spare - spare / 2));
    editor->setGeometry(rect);
}

bool IdeaTableDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    const bool isLine = qobject_cast<QLineEdit*>(object);
    if (event->type() == QEvent::KeyPress && isLine) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isUp =
            key->key() == Qt::Key_Up || (isEnter && key->modifiers().testFlag(Qt::ShiftModifier));
        if (isEnter || key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            if (finish(editor))
                emit wentOn(isUp ? -1 : 1);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && isLine) {
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            finish(editor);
        return false;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

bool IdeaTableDelegate::finish(QWidget* editor)
{
    m_isStored = true;
    emit commitData(editor);
    if (m_isStored)
        emit closeEditor(editor, NoHint);
    return m_isStored;
}

} // namespace charrette::app
