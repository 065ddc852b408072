// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/EvidencePicker.h"

#include "app/document/Choices.h"
#include "app/research/PickDelegate.h"
#include "app/research/PickModel.h"
#include "app/research/Terms.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/WrapLabel.h"
#include "core/base/Text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int pickerMargin = 20;

} // namespace

EvidencePicker::EvidencePicker(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_model{new PickModel{this}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildFilters());
    column->addWidget(buildList(), 1);
}

QWidget* EvidencePicker::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(px(pickerMargin), px(14), px(pickerMargin), px(10));
    m_title = new ElidedLabel{{}, Type::Section};
    auto* done = primaryButton(tr("Done"));
    setHint(done, Qt::Key_Escape);
    connect(done, &QPushButton::clicked, this, &EvidencePicker::finished);
    row->addWidget(m_title, 1);
    row->addWidget(done);
    return head;
}

QWidget* EvidencePicker::buildFilters()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout{box};
    row->setContentsMargins(px(pickerMargin), 0, px(pickerMargin), px(12));
    row->setSpacing(px(8));
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Find in notes and sources…"));
    m_words->setAccessibleName(tr("Find notes"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_group = new Chooser;
    m_group->setFitting(160);
    m_group->setAccessibleName(tr("Show notes of"));
    m_kind = new Chooser;
    m_kind->setFitting(130);
    m_kind->setAccessibleName(tr("Show kind of note"));
    std::vector<Choice> kinds;
    for (const auto kind : everyOne<NoteKind>())
        kinds.push_back({static_cast<std::int64_t>(kind), kindName(kind)});
    m_kind->setChoices(withNone(tr("All kinds"), kinds));
    m_kind->setCurrent({});
    row->addWidget(m_words, 1);
    row->addWidget(m_group);
    row->addWidget(m_kind);
    connect(m_words, &QLineEdit::textChanged, this, &EvidencePicker::filter);
    connect(m_group, &Chooser::chosen, this, &EvidencePicker::filter);
    connect(m_kind, &Chooser::chosen, this, &EvidencePicker::filter);
    return box;
}

QWidget* EvidencePicker::buildList()
{
    m_list = new QListView;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickDelegate{m_list});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setTabKeyNavigation(false);
    m_list->setMouseTracking(true);
    m_list->setProperty("ownFocus", true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Notes to choose from"));
    m_list->installEventFilter(this);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (m_list->selectionModel()->selectedRows().size() == 1
            && m_list->selectionModel()->isSelected(index))
            toggle();
    });
    m_nothing = new WrapLabel{tr("No note fits these words."), Type::Muted};
    m_nothing->setContentsMargins(px(pickerMargin), px(8), px(pickerMargin), 0);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    return box;
}

void EvidencePicker::show(
    const Claim& claim, const QString& name, const std::vector<HeardNote>& heard)
{
    m_claim = claim;
    m_heard = heard;
    m_picked = evidenceFor(m_session.db(), claim);
    m_title->setText(name.isEmpty() ? tr("Which notes does this insight rest on?")
                                    : tr("Which notes does “%1” rest on?").arg(name));
    m_group->setChoices(
        withNone(tr("All groups"), groupChoices(m_session.db(), m_session.workshop())));
    filter();
}

void EvidencePicker::begin()
{
    m_words->clear();
    m_group->setCurrent({});
    m_kind->setCurrent({});
    filter();
    m_words->setFocus(Qt::OtherFocusReason);
}

bool EvidencePicker::matches(const HeardNote& heard) const
{
    const auto group = chosen<Group>(*m_group);
    const auto kind = m_kind->current();
    if ((group && heard.group != group)
        || (kind && static_cast<NoteKind>(*kind) != heard.note.kind))
        return false;
    const auto where = folded(heard.note.text + ' ' + heard.source.toStdString());
    const auto words = m_words->text().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) {
        return where.find(folded(word.toStdString())) != std::string::npos;
    });
}

void EvidencePicker::filter()
{
    std::vector<Pick> rows;
    for (const auto& heard : m_heard) {
        const bool isPicked = std::ranges::find(m_picked, heard.note.id) != m_picked.end();
        if (matches(heard))
            rows.push_back({heard, isPicked});
    }
    m_model->setRows(std::move(rows));
    m_nothing->setText(m_heard.empty()
            ? tr("There are no notes yet. They are written in Interviews.")
            : tr("No note fits these words."));
    m_nothing->setVisible(m_model->rowCount() == 0);
}

/// Several chosen notes follow the one under the keyboard.
void EvidencePicker::toggle()
{
    const auto current = m_list->currentIndex();
    if (!current.isValid() || !m_claim || m_session.isReadOnly())
        return;
    const bool isTaken = !m_model->item(current).isPicked;
    std::vector<NoteId> notes;
    auto rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty())
        rows += current;
    for (const auto& row : std::as_const(rows))
        notes.push_back(m_model->item(row).heard.note.id);
    m_session.perform(isTaken ? tr("Add evidence") : tr("Remove evidence"), [&](Edit& edit) {
        for (const auto note : notes) {
            if (isTaken)
                addEvidenceFor(edit, *m_claim, note);
            else
                removeEvidenceFor(edit, *m_claim, note);
        }
    });
}

bool EvidencePicker::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (object == m_list && (isEnter || key == Qt::Key_Space)) {
        toggle();
        return true;
    }
    if (object == m_list && key == Qt::Key_Up && m_list->currentIndex().row() == 0) {
        m_words->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    if (object == m_words && (key == Qt::Key_Down || isEnter) && m_model->rowCount() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        m_list->setCurrentIndex(m_model->index(0));
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void EvidencePicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit finished();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace charrette::app
