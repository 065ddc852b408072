// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/SentenceField.h"

#include "app/theme/Theme.h"
#include "app/widgets/Unstored.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace charrette::app {

namespace {

constexpr int lineBelow = 3; ///< room for the line that shows that the text can be changed
constexpr int sentenceLineHeight = 122; ///< percent

} // namespace

SentenceField::SentenceField(const QString& beginning, Type type, QWidget* parent)
    : QTextEdit{parent}
    , m_beginning{beginning}
    , m_type{type}
{
    setAcceptRichText(false);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setAttribute(Qt::WA_Hover);
    if (!beginning.isEmpty())
        setAccessibleName(beginning);
    dress();
    connect(this, &QTextEdit::textChanged, this, &SentenceField::shape);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &SentenceField::grow);
}

void SentenceField::setPrompt(const QString& prompt)
{
    m_prompt = prompt;
    viewport()->update();
}

void SentenceField::setText(const QString& text)
{
    if (const auto shown = m_draft.refresh(text, this->text()))
        show(*shown);
}

void SentenceField::load(const QString& text)
{
    if (m_draft.isAtStake(this->text()))
        keepUnstored(this, this->text().trimmed());
    m_draft.load(text);
    show(text);
}

void SentenceField::commit(bool again)
{
    offer(again);
}

void SentenceField::revert()
{
    show(m_draft.saved());
}

QSize SentenceField::sizeHint() const
{
    return {px(200), maximumHeight()};
}

QSize SentenceField::minimumSizeHint() const
{
    return {px(80), maximumHeight()};
}

bool SentenceField::event(QEvent* event)
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
    return QTextEdit::event(event);
}

void SentenceField::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    QPainter painter{viewport()};
    const auto line = document()->firstBlock().layout()->lineAt(0);
    const double base = line.isValid() ? line.y() + line.ascent() : QFontMetricsF{font()}.ascent();
    if (!m_beginning.isEmpty()) {
        painter.setFont(typeFont(Type::Body));
        painter.setPen(tokens().ink);
        painter.drawText(QPointF{0, base}, m_beginning);
    }
    if (document()->isEmpty() && !m_prompt.isEmpty()) {
        painter.setFont(typeFont(m_type == Type::Strong ? Type::Body : m_type));
        painter.setPen(tokens().muted);
        const auto room = viewport()->width() - indent();
        painter.drawText(QPointF{indent() * 1.0, base},
            painter.fontMetrics().elidedText(m_prompt, Qt::ElideRight, room));
    }
    if (isReadOnly() || !(hasFocus() || underMouse()))
        return;
    const int thick = hasFocus() ? 2 : 1;
    const QRect below{0, viewport()->height() - thick, viewport()->width(), thick};
    painter.fillRect(below, hasFocus() ? tokens().accent : tokens().line);
}

void SentenceField::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
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
    QTextEdit::keyPressEvent(event);
}

void SentenceField::focusInEvent(QFocusEvent* event)
{
    QTextEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
    viewport()->update();
}

void SentenceField::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
    if (event->reason() == Qt::PopupFocusReason)
        return;
    auto cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
    offer(false);
}

void SentenceField::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        dress();
}

void SentenceField::enterEvent(QEnterEvent* event)
{
    QTextEdit::enterEvent(event);
    viewport()->update();
}

void SentenceField::leaveEvent(QEvent* event)
{
    QTextEdit::leaveEvent(event);
    viewport()->update();
}

void SentenceField::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

void SentenceField::offer(bool again)
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

void SentenceField::show(const QString& text)
{
    const int position = textCursor().position();
    setPlainText(text);
    auto cursor = textCursor();
    cursor.setPosition(std::min(position, static_cast<int>(text.size())));
    setTextCursor(cursor);
}

/// Fonts and colours of now.
void SentenceField::dress()
{
    const auto wanted = typeFont(m_type);
    if (font() != wanted)
        setFont(wanted);
    auto colours = palette();
    if (colours.color(QPalette::Base).alpha() != 0) {
        colours.setColor(QPalette::Base, Qt::transparent);
        setPalette(colours);
    }
    shape();
    grow();
}

/// Lets the first line begin behind the fixed words, and spaces the lines. As part of what was just
/// typed, so that Ctrl+Z in the field never stops at it.
void SentenceField::shape()
{
    if (m_isShaping)
        return;
    const QScopedValueRollback guard{m_isShaping, true};
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        const double start = block.blockNumber() == 0 ? indent() : 0;
        auto format = block.blockFormat();
        if (format.textIndent() == start && format.lineHeight() == sentenceLineHeight)
            continue;
        format.setTextIndent(start);
        format.setLineHeight(sentenceLineHeight, QTextBlockFormat::ProportionalHeight);
        QTextCursor cursor{block};
        cursor.joinPreviousEditBlock();
        cursor.setBlockFormat(format);
        cursor.endEditBlock();
    }
}

void SentenceField::grow()
{
    const int least = QFontMetrics{font()}.lineSpacing() * sentenceLineHeight / 100;
    const int text = static_cast<int>(std::ceil(document()->size().height()));
    const int height = std::max(least, text) + px(lineBelow);
    if (height == maximumHeight() && height == minimumHeight())
        return;
    setFixedHeight(height);
    updateGeometry();
}

int SentenceField::indent() const
{
    if (m_beginning.isEmpty())
        return 0;
    const QFontMetricsF metrics{typeFont(Type::Body)};
    return static_cast<int>(std::ceil(metrics.horizontalAdvance(m_beginning + u' ')));
}

} // namespace charrette::app
