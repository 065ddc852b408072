// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Chooser.h"

#include "app/theme/Type.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace charrette::app {

namespace {

constexpr int arrowAndEdges = 42;
constexpr int widestPopup = 460;
constexpr int mostVisible = 14;

} // namespace

Chooser::Chooser(QWidget* parent)
    : QComboBox{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(mostVisible);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setPlaceholderText(tr("Several"));
    connect(this, &QComboBox::activated, this, &Chooser::choose);
}

void Chooser::setChoices(std::vector<Choice> choices)
{
    if (choices == m_choices)
        return;
    const bool wasSet = currentIndex() >= 0;
    const auto key = current();
    m_choices = std::move(choices);
    const QSignalBlocker quiet{this};
    clear();
    QStringList texts;
    for (const auto& choice : m_choices)
        texts += choice.text;
    addItems(texts);
    if (wasSet)
        setCurrent(key);
    else
        setMixed();
    updateGeometry();
}

std::optional<std::int64_t> Chooser::current() const
{
    const int row = isEditable() ? m_settled : currentIndex();
    return row < 0 ? std::nullopt : m_choices[static_cast<std::size_t>(row)].key;
}

void Chooser::setCurrent(std::optional<std::int64_t> key)
{
    const auto found = std::ranges::find(m_choices, key, &Choice::key);
    const auto none =
        std::ranges::find_if(m_choices, [](const Choice& choice) { return !choice.key; });
    const auto row = found != m_choices.end() ? found - m_choices.begin()
        : none != m_choices.end()             ? none - m_choices.begin()
                                              : -1;
    m_settled = static_cast<int>(row);
    setCurrentIndex(m_settled);
    if (isEditable() && !hasFocus())
        lineEdit()->setCursorPosition(0); // a long text shows its beginning
    updateGeometry();
}

void Chooser::setMixed()
{
    m_settled = -1;
    setCurrentIndex(-1);
}

void Chooser::setFitting(int widest)
{
    m_widest = widest;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateGeometry();
}

void Chooser::setSearchable()
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    lineEdit()->setPlaceholderText(placeholderText());
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setMaxVisibleItems(mostVisible);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &Chooser::restoreText);
}

QSize Chooser::sizeHint() const
{
    const auto size = QComboBox::sizeHint();
    if (m_widest == 0)
        return size;
    const int text = fontMetrics().horizontalAdvance(currentText());
    return {std::min(px(m_widest), text + px(arrowAndEdges)), size.height()};
}

QSize Chooser::minimumSizeHint() const
{
    return {std::min(px(72), sizeHint().width()), sizeHint().height()};
}

void Chooser::showPopup()
{
    const int widest = view()->sizeHintForColumn(0) + px(28);
    view()->setMinimumWidth(std::clamp(widest, width(), std::max(width(), px(widestPopup))));
    view()->setTextElideMode(Qt::ElideRight);
    QComboBox::showPopup();
}

void Chooser::initStyleOption(QStyleOptionComboBox* option) const
{
    QComboBox::initStyleOption(option);
    const auto room =
        style()
            ->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this)
            .width();
    option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideRight, room - 4);
}

void Chooser::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // a page that scrolls under the pointer must not change what is chosen
}

void Chooser::focusOutEvent(QFocusEvent* event)
{
    QComboBox::focusOutEvent(event);
    if (isEditable() && event->reason() != Qt::PopupFocusReason)
        restoreText();
}

void Chooser::choose(int index)
{
    if (index < 0 || index == m_settled)
        return;
    m_settled = index;
    updateGeometry();
    emit chosen();
}

void Chooser::restoreText()
{
    if (lineEdit()->text() == itemText(m_settled))
        return;
    const int meant = findText(lineEdit()->text(), Qt::MatchFixedString);
    if (meant >= 0 && meant != m_settled) {
        setCurrentIndex(meant);
        choose(meant);
        return;
    }
    const QSignalBlocker quiet{this};
    setCurrentIndex(m_settled);
    setEditText(itemText(m_settled));
}

} // namespace charrette::app
