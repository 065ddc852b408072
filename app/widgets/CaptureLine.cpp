// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/CaptureLine.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QScopedValueRollback>

#include <algorithm>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int remembered = 20;

} // namespace

QStringList linesOf(const QString& text)
{
    static const QRegularExpression breaks{u"[\\r\\n\\x{2028}\\x{2029}]+"_s};
    static const QRegularExpression bullet{u"^[\\-\\*•◦▪–·]\\s+"_s};
    QStringList lines;
    const auto raw = text.split(breaks, Qt::SkipEmptyParts);
    for (const auto& line : raw) {
        const auto clean = line.simplified().remove(bullet);
        if (!clean.isEmpty())
            lines += clean;
    }
    return lines;
}

CaptureLine::CaptureLine(const QString& placeholder, QWidget* parent)
    : QLineEdit{parent}
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    connect(this, &QLineEdit::textChanged, this, &CaptureLine::watch);
    connect(this, &QLineEdit::selectionChanged, this,
        [this] { m_selected = static_cast<int>(selectedText().size()); });
}

void CaptureLine::accept()
{
    if (m_offered.isEmpty())
        return;
    m_entered.removeAll(m_offered);
    m_entered.prepend(m_offered);
    if (m_entered.size() > remembered)
        m_entered.removeLast();
    m_recalled = -1;
    m_draft.clear();
    if (text().trimmed() == m_offered)
        clear();
    m_offered.clear();
}

bool CaptureLine::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // nothing is typed: the key means the document's undo
            return true;
        }
    }
    return QLineEdit::event(event);
}

void CaptureLine::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break;
        return enter();
    case Qt::Key_Up:
        return recall(1);
    case Qt::Key_Down:
        return recall(-1);
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

QString CaptureLine::draft() const
{
    return m_recalled == -1 ? text().trimmed() : QString{};
}

void CaptureLine::enter()
{
    const auto offered = text().trimmed();
    if (offered.isEmpty())
        return;
    m_offered = offered;
    emit entered(offered); // a copy: accept() empties m_offered while others still listen
}

/// A line edit keeps line breaks that are pasted, dropped or inserted from a menu. Here they mean
/// several things, so the line goes back to what it was and the things are handed over.
void CaptureLine::watch(const QString& text)
{
    if (!m_isWatching)
        return;
    static const QRegularExpression breaks{u"[\\r\\n\\x{2028}\\x{2029}]"_s};
    if (!text.contains(breaks)) {
        m_before = text;
        return;
    }
    const QScopedValueRollback guard{m_isWatching, false};
    const auto tail = text.size() - cursorPosition();
    const auto start = std::max<qsizetype>(0, m_before.size() - tail - m_selected);
    const auto inserted = text.mid(start, cursorPosition() - start);
    const auto lines = linesOf(inserted);
    if (lines.size() > 1) {
        setText(m_before);
        emit pasted(lines);
    } else {
        setText(text.left(start) + lines.value(0) + text.right(tail));
        setCursorPosition(static_cast<int>(this->text().size() - tail));
        m_before = this->text();
    }
}

void CaptureLine::recall(int by)
{
    const auto wanted = std::clamp(m_recalled + by, -1, static_cast<int>(m_entered.size()) - 1);
    if (wanted == m_recalled)
        return;
    if (m_recalled == -1)
        m_draft = text();
    m_recalled = wanted;
    setText(wanted == -1 ? m_draft : m_entered[wanted]);
}

} // namespace charrette::app
