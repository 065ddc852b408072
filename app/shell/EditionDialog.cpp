// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/EditionDialog.h"

#include "app/shell/TimeField.h"
#include "app/text/Dates.h"
#include "app/text/Format.h"
#include "app/text/Names.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/DateField.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/WrapLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

enum Branch { People, Challenges, Actions };

constexpr int idRole = Qt::UserRole;
/// What the agenda chooser says for that of the earlier workshop; a format is there by its id.
constexpr auto earlierAgenda = u"earlier";

void addLeaf(QTreeWidgetItem* branch, std::int64_t id, const QString& text, const QString& detail)
{
    auto* leaf = new QTreeWidgetItem{branch, {text, detail}};
    leaf->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    leaf->setCheckState(0, Qt::Checked);
    leaf->setData(0, idRole, QVariant::fromValue<qint64>(id));
    leaf->setToolTip(0, text);
}

template <typename AnyId>
std::vector<AnyId> chosenIn(const QTreeWidgetItem& branch)
{
    std::vector<AnyId> ids;
    for (int i = 0; i < branch.childCount(); ++i) {
        if (branch.child(i)->checkState(0) == Qt::Checked)
            ids.push_back(AnyId{branch.child(i)->data(0, idRole).toLongLong()});
    }
    return ids;
}

} // namespace

EditionDialog::EditionDialog(
    const Heritage& heritage, const NewWorkshop& next, bool isThere, QWidget* parent)
    : QDialog{parent}
    , m_after{heritage.workshop.starts}
    , m_next{next}
    , m_isThere{isThere}
    , m_title{new QLineEdit}
    , m_place{new QLineEdit}
    , m_date{new DateField}
    , m_time{new TimeField}
    , m_agenda{new QComboBox}
    , m_tree{new QTreeWidget}
    , m_warning{new WrapLabel{{}, Type::Muted}}
    , m_create{primaryButton(isThere ? tr("Bring") : tr("Create"))}
{
    const auto title = shown(heritage.workshop.title);
    setWindowTitle(
        isThere ? tr("Bring more from %1").arg(title) : tr("Next edition of %1").arg(title));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    fillAgendas(heritage);
    auto* workshop = buildWorkshop(next);
    workshop->setVisible(!isThere);
    column->addWidget(workshop);
    column->addWidget(labelled(tr("What it &takes on"), m_tree), 1);
    column->addWidget(m_warning);
    fillBranches(heritage);

    auto* cancel = secondaryButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    column->addLayout(buttons);
    m_create->setDefault(true);
    resize(px(560), px(640));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_title, &QLineEdit::textChanged, this, &EditionDialog::updateActions);
    for (const QLineEdit* field :
        {static_cast<QLineEdit*>(m_date), static_cast<QLineEdit*>(m_time)})
        connect(field, &QLineEdit::textChanged, this, &EditionDialog::updateActions);
    connect(m_tree, &QTreeWidget::itemChanged, this, &EditionDialog::updateTitles);
    updateTitles();
    updateActions();
}

QWidget* EditionDialog::buildWorkshop(const NewWorkshop& next)
{
    m_title->setText(shown(next.title));
    m_place->setText(shown(next.place));
    m_date->setDate(toQt(next.starts));
    m_time->setMinute(next.start);
    m_time->setToolTip(tr("For participants; what the crew does before comes earlier"));
    auto* fields = new FieldColumn;
    fields->addField(tr("T&itle"), m_title);
    fields->addField(tr("&Place"), m_place);
    fields->addPair(tr("First &day"), m_date, tr("&Begins at"), m_time);
    fields->addField(tr("&Agenda"), m_agenda);
    return fields;
}

void EditionDialog::fillAgendas(const Heritage& heritage)
{
    if (heritage.days > 0)
        m_agenda->addItem(tr("That of %1: %2, %3")
                              .arg(shown(heritage.workshop.title), dayCount(heritage.days),
                                  blockCount(heritage.blocks)),
            QString::fromUtf16(earlierAgenda));
    for (const auto& format : formats())
        m_agenda->addItem(shown(format.name), shown(format.id));
    m_agenda->addItem(tr("Empty"), QString{});
    m_agenda->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QTreeWidgetItem* EditionDialog::addBranch(const QString& title)
{
    auto* branch = new QTreeWidgetItem{m_tree, {title}};
    branch->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
        | Qt::ItemIsAutoTristate);
    return branch;
}

void EditionDialog::fillBranches(const Heritage& heritage)
{
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("What it takes on"));
    m_tree->setUniformRowHeights(true);
    auto* people = addBranch(tr("People who return"));
    for (const auto& attendee : heritage.people)
        addLeaf(people, attendee.person.id.value(), shown(attendee.person.name),
            shown(attendee.person.organisation));
    auto* challenges = addBranch(tr("Open challenges"));
    for (const auto& judged : heritage.challenges) {
        const auto& verdict = judged.judgement.verdict;
        addLeaf(challenges, judged.challenge.id.value(), shown(judged.challenge.title),
            verdict ? verdictName(*verdict) : tr("No verdict yet"));
    }
    auto* actions = addBranch(tr("Unfinished actions"));
    for (const auto& action : heritage.actions)
        addLeaf(actions, action.id.value(), shown(action.text), statusName(action.status));
    if (heritage.casePoints > 0) {
        m_case = addBranch(tr("Case for change"));
        m_case->setCheckState(0, Qt::Checked);
        m_case->setText(1, tr("%n point(s)", nullptr, heritage.casePoints));
    }
    challenges->setExpanded(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setCurrentItem(people);
}

void EditionDialog::updateTitles()
{
    const QSignalBlocker quiet{m_tree};
    for (int i = People; i <= Actions; ++i) {
        auto* branch = m_tree->topLevelItem(i);
        const auto chosen = static_cast<int>(chosenIn<PersonId>(*branch).size());
        branch->setText(1,
            branch->childCount() == 0 ? tr("none")
                                      : tr("%1 of %2").arg(chosen).arg(branch->childCount()));
    }
}

void EditionDialog::updateActions()
{
    const auto date = fromQt(m_date->date());
    const bool isLater = m_isThere || !date || m_after < *date;
    m_warning->setText(
        isLater ? QString{} : tr("The next edition begins after %1.").arg(longDate(toQt(m_after))));
    m_warning->setVisible(!isLater);
    m_create->setEnabled(
        isLater && date && m_time->minute() && !m_title->text().trimmed().isEmpty());
}

EditionDialog::Answer EditionDialog::answer() const
{
    auto workshop = m_next;
    workshop.title = m_title->text().toStdString();
    workshop.place = m_place->text().toStdString();
    workshop.starts = fromQt(m_date->date()).value();
    workshop.start = m_time->minute().value();
    const auto agenda = m_agenda->currentData().toString();
    const bool isEarlier = agenda == QString::fromUtf16(earlierAgenda);
    return {workshop,
        Chosen{
            .people = chosenIn<PersonId>(*m_tree->topLevelItem(People)),
            .challenges = chosenIn<ChallengeId>(*m_tree->topLevelItem(Challenges)),
            .actions = chosenIn<ActionId>(*m_tree->topLevelItem(Actions)),
            .hasAgenda = !m_isThere && isEarlier,
            .format = isEarlier ? std::string{} : agenda.toStdString(),
            .hasCase = m_case && m_case->checkState(0) == Qt::Checked,
        }};
}

std::optional<EditionDialog::Answer> EditionDialog::ask(
    const Heritage& heritage, const NewWorkshop& next, bool isThere, QWidget* parent)
{
    EditionDialog dialog{heritage, next, isThere, parent};
    return dialog.exec() == Accepted ? std::optional{dialog.answer()} : std::nullopt;
}

} // namespace charrette::app
