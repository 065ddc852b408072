// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prototypes/PrototypesPage.h"

#include "app/document/ChainView.h"
#include "app/document/Choices.h"
#include "app/media/Gallery.h"
#include "app/prototypes/PrototypeDelegate.h"
#include "app/prototypes/PrototypeModel.h"
#include "app/prototypes/PrototypePane.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/Commit.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LineField.h"
#include "app/widgets/RowList.h"
#include "core/document/Record.h"
#include "core/document/Tables.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace charrette::app {

namespace {

QScrollArea* scrolling(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

/// The ground of the list, with a line towards the cards.
class Panel final : public QWidget {
protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter{this};
        painter.fillRect(rect(), tokens().surface);
        painter.fillRect(width() - 1, 0, 1, height(), tokens().line);
    }
};

std::vector<Choice> formChoices()
{
    std::vector<Choice> choices;
    for (const auto form : everyOne<Form>())
        choices.push_back({static_cast<std::int64_t>(form), formName(form)});
    return choices;
}

} // namespace

PrototypesPage::PrototypesPage(DocumentSession& session, QWidget* parent)
    : Page{session, parent}
    , m_model{new PrototypeModel{session, this}}
    , m_list{new RowList}
    , m_empty{new EmptyState{u"prototypes", tr("No prototypes yet"),
          tr("A prototype is whatever makes an idea testable in half an hour: a storyboard, a "
             "role-play, some paper. Ideas have a button “Make prototype”, too.")}}
    , m_pane{new PrototypePane{session}}
    , m_stack{new QStackedWidget}
{
    auto* first = m_empty->addButton(tr("New prototype"), u"plus");
    connect(first, &QPushButton::clicked, this, &PrototypesPage::create);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scrolling(m_pane));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList());
    row->addWidget(m_stack, 1);
    m_details = buildDetails();
    row->addWidget(m_details);
    auto* fresh = new QAction{tr("New prototype"), this};
    fresh->setShortcut(Qt::Key_N);
    fresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(fresh);
    connect(fresh, &QAction::triggered, this, &PrototypesPage::create);
    connect(m_pane, &PrototypePane::galleryRequested, this, [this] {
        if (const auto item = showGallery(this->session(), this, Bearer::Prototype))
            emit openRequested(*item);
    });
}

QWidget* PrototypesPage::buildList()
{
    m_list->setRows(m_model, new PrototypeDelegate{m_list});
    m_list->setMovable(!session().isReadOnly());
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAccessibleName(tr("Prototypes"));
    auto* fresh = primaryButton(tr("New"));
    setHint(fresh, Qt::Key_N);
    fresh->setEnabled(!session().isReadOnly());
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 16, 16, 12);
    head->addWidget(pageTitle(tr("Prototypes")));
    head->addStretch();
    head->addWidget(fresh);
    auto* rows = new QWidget;
    auto* inner = new QVBoxLayout{rows};
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_list);
    inner->addStretch();
    auto* panel = new Panel;
    panel->setFixedWidth(px(300));
    auto* column = new QVBoxLayout{panel};
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    auto* scroll = scrolling(rows);
    scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false); // setWidget() turned it on
    column->addWidget(scroll, 1);
    connect(fresh, &QPushButton::clicked, this, &PrototypesPage::create);
    connect(m_list, &RowList::removeRequested, this, &PrototypesPage::removeSelected);
    connect(m_list, &RowList::moveRequested, this, &PrototypesPage::move);
    connect(m_list, &RowList::opened, m_pane, &PrototypePane::focusTitle);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PrototypesPage::follow);
    return panel;
}

QWidget* PrototypesPage::buildDetails()
{
    auto* panel = new Inspector{280};
    auto& fields = panel->fields();
    m_idea = new Chooser;
    m_idea->setSearchable();
    m_group = new Chooser;
    m_form = new Chooser;
    m_form->setChoices(formChoices());
    m_version = new LineField;
    m_minutes = new LineField;
    m_question = new GrowingText;
    m_question->setLines(2, 8);
    m_chain = new ChainView{session()};
    fields.addField(tr("Tests the idea"), m_idea);
    fields.addPair(tr("Group"), m_group, tr("Form"), m_form);
    fields.addPair(tr("Version"), m_version, tr("Built in minutes"), m_minutes);
    fields.addField(tr("What we want to find out"), m_question);
    fields.addWidget(m_chain);
    fields.addStretch();
    if (session().isReadOnly())
        makeReadOnly(panel);
    connect(m_idea, &Chooser::chosen, this, [this] {
        edit(tr("Set idea"), [&](Prototype& row) { row.idea = chosen<Idea>(*m_idea); });
    });
    connect(m_group, &Chooser::chosen, this, [this] {
        edit(tr("Set group"), [&](Prototype& row) { row.group = chosen<Group>(*m_group); });
    });
    connect(m_form, &Chooser::chosen, this, [this] {
        const auto form = static_cast<Form>(m_form->current().value_or(0));
        edit(tr("Set form"), [&](Prototype& row) { row.form = form; });
    });
    connect(m_version, &LineField::committed, this, &PrototypesPage::commitVersion);
    connect(m_minutes, &LineField::committed, this, &PrototypesPage::commitMinutes);
    connect(m_question, &GrowingText::committed, this, [this](const QString& text) {
        edit(tr("Write question"), [&](Prototype& row) { row.question = text.toStdString(); });
    });
    connect(m_chain, &ChainView::openRequested, this, &Page::openRequested);
    return panel;
}

template <typename Work>
void PrototypesPage::edit(const QString& label, Work&& work)
{
    if (const auto id = m_prototype)
        session().perform(label, [&](Edit& permit) { change(permit, *id, work); });
}

void PrototypesPage::commitVersion(const QString& typed)
{
    bool isNumber = false;
    const int version = typed.toInt(&isNumber);
    if (isNumber && version > 0)
        edit(tr("Set version"), [&](Prototype& row) { row.version = version; });
}

void PrototypesPage::commitMinutes(const QString& typed)
{
    bool isNumber = false;
    const int minutes = typed.toInt(&isNumber);
    if (typed.isEmpty() || (isNumber && minutes > 0))
        edit(tr("Set time to build"), [&](Prototype& row) {
            row.builtMinutes = isNumber ? std::optional{minutes} : std::nullopt;
        });
}

void PrototypesPage::reload()
{
    m_model->reload();
    follow();
}

bool PrototypesPage::concerns(const Changes& changes) const
{
    return changes.touchesAny({table::prototype, table::feedback, table::iteration, table::idea,
        table::workGroup, table::action, table::question, table::insight});
}

void PrototypesPage::create()
{
    const auto made = session().performFor(tr("New prototype"), [&](Edit& permit) {
        return add(permit,
            Prototype{.workshop = session().workshop(), .title = tr("Prototype").toStdString()});
    });
    if (!made)
        return;
    reveal(*made);
    m_pane->focusTitle();
}

void PrototypesPage::removeSelected()
{
    if (!m_prototype)
        return;
    const auto id = *m_prototype;
    if (session().perform(tr("Remove prototype"), [&](Edit& permit) { remove(permit, id); }))
        emit undoOffered(tr("Prototype removed"));
}

void PrototypesPage::move(const QList<int>& rows, int before)
{
    const int stays = firstToStay(rows, before, m_model->rowCount());
    const auto place = stays < 0 ? std::nullopt : std::optional{m_model->item(stays).id};
    std::vector<PrototypeId> ids;
    for (const int row : rows)
        ids.push_back(m_model->item(row).id);
    session().perform(tr("Move prototype"), [&](Edit& permit) {
        for (const auto id : ids)
            moveBefore(permit, id, place);
    });
}

void PrototypesPage::follow()
{
    const auto rows = m_list->chosenRows();
    std::optional<Prototype> prototype;
    if (!rows.isEmpty())
        prototype = charrette::find(session().db(), m_model->item(rows.front()).id);
    if (!prototype && m_model->rowCount() > 0)
        prototype = charrette::find(session().db(), m_model->item(0).id);
    const bool isOther = !prototype || m_prototype != prototype->id;
    if (isOther)
        commitTyped(this);
    m_details->setVisible(prototype.has_value());
    m_stack->setCurrentIndex(prototype ? 1 : 0);
    if (!prototype) {
        m_prototype.reset();
        return;
    }
    session().attempt([&] {
        m_pane->show(*prototype);
        showDetails(*prototype);
    });
}

void PrototypesPage::showDetails(const Prototype& prototype)
{
    const bool isOther = m_prototype != prototype.id;
    m_prototype = prototype.id;
    const auto& db = session().db();
    const auto workshop = session().workshop();
    m_idea->setChoices(withNone(tr("No idea"), ideaChoices(db, workshop)));
    m_idea->setCurrent(keyOf(prototype.idea));
    m_group->setChoices(withNone(tr("No group"), groupChoices(db, workshop)));
    m_group->setCurrent(keyOf(prototype.group));
    m_form->setCurrent(static_cast<std::int64_t>(prototype.form));
    const auto put = [isOther](auto* field, const QString& text) {
        isOther ? field->load(text) : field->setText(text);
    };
    put(m_version, QString::number(prototype.version));
    put(m_minutes, prototype.builtMinutes ? QString::number(*prototype.builtMinutes) : QString{});
    put(m_question, shown(prototype.question));
    m_chain->show(prototype.id);
}

void PrototypesPage::reveal(const Item& item)
{
    bringUpToDate();
    const auto index = m_model->indexOf(item.id);
    if (!index.isValid())
        return;
    m_list->choose(index);
    m_list->bringIntoView(index);
}

void PrototypesPage::showGroup(GroupId group)
{
    bringUpToDate();
    for (const auto& prototype : prototypesOf(session().db(), session().workshop())) {
        if (prototype.group == group)
            return reveal(prototype.id);
    }
}

bool PrototypesPage::selectFirst()
{
    bringUpToDate();
    if (m_model->rowCount() == 0)
        return false;
    m_list->choose(m_model->index(0));
    return true;
}

void PrototypesPage::clearSelection()
{
    m_list->selectionModel()->clear();
}

} // namespace charrette::app
