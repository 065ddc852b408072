// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/NoteCapture.h"

#include "app/research/Terms.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Chip.h"
#include "app/widgets/ElidedLabel.h"
#include "core/research/Dictation.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

/// Below this width the line needs the room that the hint takes.
constexpr int narrow = 560;

} // namespace

std::optional<NoteKind> kindOf(const QKeyEvent& key)
{
    const auto held = key.modifiers() & ~Qt::KeypadModifier;
    const int number = key.key() - Qt::Key_1;
    if (held != Qt::ControlModifier || number < 0 || number >= 6)
        return std::nullopt;
    return static_cast<NoteKind>(number);
}

NoteCapture::NoteCapture(QWidget* parent)
    : Card{parent}
    , m_chip{new Chip}
    , m_line{new CaptureLine}
    , m_hint{new ElidedLabel{tr("Ctrl+1…4 says thinks does feels"), Type::Muted}}
{
    m_line->setFrame(false);
    m_line->setProperty("ownFocus", true);
    m_line->setAccessibleDescription(
        tr("Ctrl+1 to Ctrl+6, or s: t: d: f: p: g: at the start, choose the kind of note. Pasted "
           "lines become one note each."));
    m_line->setToolTip(tr("s: t: d: f: p: g: at the start choose the kind, too"));
    m_line->installEventFilter(this);
    auto* row = new QHBoxLayout{this};
    setCursor(Qt::IBeamCursor);
    m_chip->setCursor(Qt::ArrowCursor);
    row->setContentsMargins(px(12), px(4), px(12), px(4));
    m_line->setMinimumHeight(px(30));
    row->setSpacing(px(10));
    row->addWidget(m_chip);
    row->addWidget(m_line, 1);
    row->addWidget(m_hint);
    buildKinds();
    setKind(NoteKind::Says);
    connect(m_line, &QLineEdit::textEdited, this, &NoteCapture::readMark);
    connect(
        m_line, &CaptureLine::entered, this, [this](const QString& text) { emit entered({text}); });
    connect(m_line, &CaptureLine::pasted, this, &NoteCapture::entered);
}

/// All of it looks like one line, so all of it takes the click.
void NoteCapture::mousePressEvent(QMouseEvent* event)
{
    m_line->setFocus(Qt::MouseFocusReason);
    event->accept();
}

void NoteCapture::buildKinds()
{
    auto* menu = new QMenu{this};
    for (const auto kind : everyOne<NoteKind>()) {
        const int number = static_cast<int>(kind) + 1;
        auto* action =
            menu->addAction(u"%1\tCtrl+%2"_s.arg(kindName(kind)).arg(number), this, [this, kind] {
                setKind(kind);
                m_line->setFocus();
            });
        action->setShortcutVisibleInContextMenu(true);
    }
    connect(m_chip, &QAbstractButton::clicked, this, [this, menu] {
        menu->popup(m_chip->mapToGlobal(QPoint{0, m_chip->height() + px(4)}));
    });
}

void NoteCapture::setKind(NoteKind kind)
{
    m_kind = kind;
    m_chip->setText(kindName(kind));
    m_chip->setKind(kindPill(kind));
    m_chip->setAccessibleName(tr("Kind of the next note: %1").arg(kindName(kind)));
    m_chip->updateGeometry();
    const auto hint = kind == NoteKind::Says ? tr("Write the exact words, press Enter…")
                                             : tr("Write one thing, press Enter…");
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(hint);
}

/// A mark goes as soon as it is complete; the kind shows that it was understood. Quotation marks
/// stay until the line is stored, since only then it is known whether they enclose all of it.
void NoteCapture::readMark(const QString& text)
{
    if (text.startsWith(u'"') || text.startsWith(u'“') || text.startsWith(u'„')) {
        setKind(NoteKind::Says);
        return;
    }
    const auto end = text.indexOf(u':') + 1;
    if (end < 2 || m_line->cursorPosition() < end)
        return;
    const auto kind = kindMarkedBy(text.left(end).toStdString());
    if (!kind)
        return;
    setKind(*kind);
    const auto position = m_line->cursorPosition() - static_cast<int>(end);
    const auto rest = text.mid(end);
    m_line->setText(rest);
    m_line->setCursorPosition(position);
}

bool NoteCapture::eventFilter(QObject* object, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::FocusIn || type == QEvent::FocusOut)
        update();
    if (type != QEvent::ShortcutOverride && type != QEvent::KeyPress)
        return Card::eventFilter(object, event);
    const auto kind = kindOf(*static_cast<QKeyEvent*>(event));
    if (!kind)
        return Card::eventFilter(object, event);
    event->accept();
    if (type == QEvent::KeyPress)
        setKind(*kind);
    return true;
}

void NoteCapture::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    paintCard(
        painter, rect(), tokens().surface, m_line->hasFocus() ? tokens().accent : tokens().line);
}

void NoteCapture::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_hint->setVisible(width() >= px(narrow));
}

} // namespace charrette::app
