// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/NoteEditors.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QIntValidator>
#include <QKeyEvent>

namespace charrette::app {

namespace {

/// Escape belongs to what is being typed, not to the page or the window.
bool takesEscape(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return false;
    event->accept();
    return true;
}

} // namespace

NoteEditor::NoteEditor(const QString& text, const QColor& paper, QWidget* parent)
    : QPlainTextEdit{parent}
    , m_before{text}
{
    setFrameShape(QFrame::NoFrame);
    setFont(typeFont(Type::Note));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    setViewportMargins(px(10), px(8), px(8), px(6));
    auto colours = palette();
    colours.setColor(QPalette::Base, paper);
    colours.setColor(QPalette::Window, paper);
    colours.setColor(QPalette::Text, tokens().noteInk);
    setPalette(colours);
    setAutoFillBackground(true);
    setAccessibleName(tr("Text of the idea"));
    setPlainText(text);
    selectAll();
}

bool NoteEditor::event(QEvent* event)
{
    return takesEscape(event) || QPlainTextEdit::event(event);
}

void NoteEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & Qt::ShiftModifier)) {
        emit committed(toPlainText().trimmed());
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    event->accept(); // no key goes through to the board
}

void NoteEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit committed(toPlainText().trimmed());
}

DotsField::DotsField(const QString& text, QWidget* parent)
    : QLineEdit{text, parent}
{
    setValidator(new QIntValidator{0, most, this});
    setAlignment(Qt::AlignRight);
    setAccessibleName(tr("Dots"));
    selectAll();
}

bool DotsField::event(QEvent* event)
{
    return takesEscape(event) || QLineEdit::event(event);
}

void DotsField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        return commit(true);
    case Qt::Key_Escape:
        emit cancelled();
        return;
    default:
        QLineEdit::keyPressEvent(event);
        event->accept();
    }
}

bool DotsField::focusNextPrevChild(bool next)
{
    commit(next);
    return true;
}

void DotsField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit(false);
}

void DotsField::commit(bool goOn)
{
    emit committed(text().toInt(), goOn);
}

RatingField::RatingField(const QString& text, QWidget* parent)
    : QLineEdit{text, parent}
{
    setMaxLength(12);
    setAlignment(Qt::AlignRight);
    setPlaceholderText(tr("4 2"));
    setAccessibleName(tr("Impact and effort"));
    setToolTip(tr("Impact, then effort, each from 1 to 5"));
}

bool RatingField::event(QEvent* event)
{
    return takesEscape(event) || QLineEdit::event(event);
}

void RatingField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        emit committed(text(), true);
        return;
    case Qt::Key_Escape:
        emit cancelled();
        return;
    default:
        QLineEdit::keyPressEvent(event);
        event->accept();
    }
}

bool RatingField::focusNextPrevChild(bool next)
{
    emit committed(text(), next);
    return true;
}

void RatingField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit committed(text(), false);
}

} // namespace charrette::app
