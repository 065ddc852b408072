// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/GrowingText.h"

#include "app/theme/Type.h"
#include "app/widgets/Unstored.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace charrette::app {

GrowingText::GrowingText(QWidget* parent)
    : QPlainTextEdit{parent}
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::grow);
    measure();
}

void GrowingText::setLines(int least, int most)
{
    m_leastLines = least;
    m_mostLines = most;
    grow();
}

void GrowingText::setText(const QString& text)
{
    if (const auto shown = m_draft.refresh(text, this->text()))
        show(*shown);
}

void GrowingText::load(const QString& text)
{
    if (m_draft.isAtStake(this->text()))
        keepUnstored(this, this->text().trimmed());
    m_draft.load(text);
    setPlainText(text);
}

void GrowingText::commit(bool again)
{
    offer(again);
}

void GrowingText::revert()
{
    show(m_draft.saved());
}

QSize GrowingText::sizeHint() const
{
    return {px(200), maximumHeight()};
}

QSize GrowingText::minimumSizeHint() const
{
    return {px(60), maximumHeight()};
}

bool GrowingText::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isHistory = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (isHistory && !isDirty()) {
            event->ignore(); // nothing typed: the key means the document's undo
            return true;
        }
        if (key->key() == Qt::Key_Escape && isDirty()) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void GrowingText::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto held = event->modifiers() & ~Qt::KeypadModifier;
    if (isEnter
        && (held == Qt::ControlModifier || (m_enter == Enter::Commit && held == Qt::NoModifier))) {
        offer(true);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (isDirty())
            revert();
        else
            event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingText::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    update(); // the frame shows the focus, and only the viewport repaints by itself
}

void GrowingText::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    if (event->reason() != Qt::PopupFocusReason)
        offer(false);
}

void GrowingText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        grow();
}

void GrowingText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void GrowingText::offer(bool again)
{
    if (isReadOnly())
        return;
    if (!isDirty()) {
        if (text() != m_draft.saved())
            show(m_draft.saved()); // only blanks at the ends
        return;
    }
    if (m_draft.commit(text(), again, [this](const QString& changed) { emit committed(changed); }))
        show(m_draft.saved());
}

void GrowingText::show(const QString& text)
{
    const int position = textCursor().position();
    setPlainText(text);
    auto cursor = textCursor();
    cursor.setPosition(std::min(position, static_cast<int>(text.size())));
    setTextCursor(cursor);
}

void GrowingText::grow()
{
    int lines = 0;
    for (auto block = document()->begin(); block.isValid() && lines <= m_mostLines;
         block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block); // lays it out at this width
        lines += std::max(1, block.layout()->lineCount());
    }
    const int shown = std::clamp(lines, m_leastLines, m_mostLines);
    setVerticalScrollBarPolicy(
        lines > m_mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = textHeight(shown) + 2 * (m_padding + frameWidth());
    if (height != maximumHeight()) {
        setFixedHeight(height);
        updateGeometry();
    }
    if (lines <= m_mostLines)
        verticalScrollBar()->setValue(0);
}

/// One line is as high as any other field; more lines keep its padding.
void GrowingText::measure()
{
    m_padding = std::max(2, (px(32) - textHeight(1)) / 2 - frameWidth());
    setViewportMargins(px(9), m_padding, px(5), m_padding);
    grow();
}

int GrowingText::textHeight(int lines) const
{
    return static_cast<int>(std::ceil(lines * QFontMetricsF{font()}.lineSpacing()));
}

} // namespace charrette::app
