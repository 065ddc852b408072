// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scribe/QuickNotePanel.h"

#include "app/document/Choices.h"
#include "app/document/DocumentSession.h"
#include "app/scribe/QuickNoteDelegate.h"
#include "app/scribe/QuickNoteModel.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RowList.h"
#include "app/widgets/WrapLabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr double panelWidth = 460;
constexpr double mostRecent = 300; ///< height of the list of recent ones
constexpr int distance = 16;

Chooser* chooser(const QString& name)
{
    auto* made = new Chooser;
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

} // namespace

QuickNotePanel::QuickNotePanel(DocumentSession& session, QWidget* host)
    : Card{host}
    , m_session{session}
    , m_kind{chooser(tr("Kind of note"))}
    , m_group{chooser(tr("Whose note it is"))}
    , m_line{new CaptureLine{tr("Type a note and press Enter; paste lines for one note a line")}}
    , m_model{new QuickNoteModel{session, this}}
    , m_list{new RowList}
    , m_scroll{new QScrollArea}
{
    hide();
    setAccessibleName(tr("Quick note"));
    build();
    connectAll();
    host->installEventFilter(this);
}

void QuickNotePanel::build()
{
    std::vector<Choice> kinds;
    for (const auto kind : everyOne<QuickKind>())
        kinds.push_back({static_cast<std::int64_t>(kind), quickKindName(kind)});
    m_kind->setChoices(std::move(kinds));
    m_kind->setCurrent(static_cast<std::int64_t>(QuickKind::Says));
    m_delegate = new QuickNoteDelegate{m_list};
    m_list->setRows(m_model, m_delegate);
    m_list->setAccessibleName(tr("Written just now"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_list);

    auto* close = iconButton(u"close", tr("Close (Escape)"));
    connect(close, &QToolButton::clicked, this, &QuickNotePanel::dismiss);
    auto* head = new QHBoxLayout;
    head->addWidget(sectionLabel(tr("Quick note")), 1);
    head->addWidget(close);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_kind, 1);
    choices->addWidget(m_group, 2);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 10, 12, 14);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(choices);
    column->addWidget(m_line);
    column->addWidget(new WrapLabel{
        tr("In front: 3: for group 3, ! for an idea, ? for a question, \" for a quote."),
        Type::Small});
    column->addWidget(m_scroll);
}

void QuickNotePanel::connectAll()
{
    connect(m_line, &CaptureLine::entered, this, &QuickNotePanel::takeLine);
    connect(m_line, &CaptureLine::pasted, this, [this](const QStringList& lines) {
        if (add(lines))
            emit messageRequested(tr("%n note(s) added", nullptr, static_cast<int>(lines.size())));
    });
    connect(m_list, &RowList::removeRequested, this, &QuickNotePanel::removeChosen);
    connect(m_delegate, &QAbstractItemDelegate::sizeHintChanged, this, &QuickNotePanel::place,
        Qt::QueuedConnection);
    connect(&m_session, &DocumentSession::changed, this, &QuickNotePanel::refresh);
    connect(&m_session, &DocumentSession::workshopChanged, this, &QuickNotePanel::refresh);
}

void QuickNotePanel::open()
{
    if (isHidden()) {
        m_before = QApplication::focusWidget();
        show();
        refresh();
    }
    raise();
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->end(false); // What stands there still, refused perhaps, is not typed over.
}

void QuickNotePanel::dismiss()
{
    if (isHidden() || !m_list->settle())
        return;
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (!hadKeyboard)
        return;
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    else
        parentWidget()->setFocus();
}

void QuickNotePanel::settle()
{
    m_list->settle();
    const auto text = m_line->text().trimmed();
    if (!text.isEmpty() && m_session.currentWorkshop() && !m_session.isReadOnly()
        && store({noteAsTyped(text)}))
        m_line->clear();
}

/// Reads anew while it is shown; open() does the rest.
void QuickNotePanel::refresh()
{
    if (isHidden() || !m_session.currentWorkshop())
        return;
    m_session.attempt([this] {
        m_groups = groupsIn(m_session.db(), m_session.workshop());
        m_group->setChoices(
            withNone(tr("No group"), groupChoices(m_session.db(), m_session.workshop())));
        if (m_group->isMixed())
            m_group->setCurrent({});
        m_model->reload();
    });
    place();
}

void QuickNotePanel::place()
{
    const auto* host = parentWidget();
    const int width = std::min(px(panelWidth), host->width() - 2 * distance);
    const auto margins = layout()->contentsMargins();
    const int rows = m_list->heightForWidth(width - margins.left() - margins.right());
    m_scroll->setVisible(m_model->rowCount() > 0);
    m_scroll->setFixedHeight(std::min(rows, px(mostRecent)));
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    const int top = px(56);
    setGeometry(host->width() - width - distance, top, width,
        std::min(height, host->height() - top - distance));
}

bool QuickNotePanel::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return Card::eventFilter(object, event);
}

void QuickNotePanel::keyPressEvent(QKeyEvent* event)
{
    const int place = event->key() - Qt::Key_1;
    const bool isKind = event->modifiers().testFlag(Qt::ControlModifier) && place >= 0
        && place < static_cast<int>(words<QuickKind>.size());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isKind)
        m_kind->setCurrent(place);
    else if (isEnter)
        m_line->setFocus(); // from one of the choices, on to the text
    else if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        Card::keyPressEvent(event);
}

QuickNote QuickNotePanel::noteAsTyped(const QString& line) const
{
    const auto read = quickLine(line.toStdString());
    const auto chosenKind = static_cast<QuickKind>(m_kind->current().value_or(0));
    QuickNote note{read.kind.value_or(chosenKind), chosen<Group>(*m_group), read.text};
    if (!read.group)
        return note;
    if (const auto group = groupNumbered(m_groups, *read.group))
        note.group = group;
    else
        note.text = line.toStdString(); // of no group we know: every letter stays
    return note;
}

std::optional<QuickNote> QuickNotePanel::noteOf(const QString& line) const
{
    const auto read = quickLine(line.toStdString());
    if (read.group && !groupNumbered(m_groups, *read.group))
        return {};
    return noteAsTyped(line);
}

void QuickNotePanel::takeLine(const QString& text)
{
    const auto note = noteOf(text);
    if (!note) {
        const auto number = quickLine(text.toStdString()).group.value_or(0);
        emit messageRequested(tr("There is no group %1.").arg(number));
        return;
    }
    if (!note->text.empty() && store({*note}))
        m_line->accept();
}

bool QuickNotePanel::add(const QStringList& lines)
{
    std::vector<QuickNote> notes;
    for (const auto& line : lines)
        notes.push_back(noteAsTyped(line));
    return store(notes);
}

bool QuickNotePanel::store(const std::vector<QuickNote>& notes)
{
    if (!m_session.currentWorkshop())
        return false;
    const auto label = notes.size() > 1
        ? tr("Add %n quick note(s)", nullptr, static_cast<int>(notes.size()))
        : notes.front().kind == QuickKind::Idea     ? tr("Add idea")
        : notes.front().kind == QuickKind::Question ? tr("Add question")
                                                    : tr("Add note");
    const auto heard = tr("Heard in the room").toStdString();
    const auto added = m_session.performFor(
        label, [&](Edit& edit) { return addQuickNotes(edit, m_session.workshop(), notes, heard); });
    if (added && !added->empty()) {
        m_model->remember(*added);
        place();
    }
    return added.has_value();
}

void QuickNotePanel::removeChosen()
{
    std::vector<QuickItem> items;
    const auto rows = m_list->chosenRows();
    for (const int row : rows)
        items.push_back(m_model->item(row).item);
    if (items.empty() || m_session.isReadOnly())
        return;
    m_session.perform(
        tr("Remove %n quick note(s)", nullptr, static_cast<int>(items.size())), [&](Edit& edit) {
            for (const auto& item : items)
                remove(edit, item);
        });
}

} // namespace charrette::app
