// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/WalkPane.h"

#include "app/document/DocumentSession.h"
#include "app/document/PillKinds.h"
#include "app/review/WalkModel.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Card.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LineField.h"
#include "app/widgets/Pill.h"
#include "app/widgets/TableView.h"
#include "app/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr double walkRow = 40;

/// One word, since nine columns leave no room for more.
QString shortName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ChangedShape:
        return WalkPane::tr("Changed");
    case Verdict::NoLongerRelevant:
        return WalkPane::tr("Outdated");
    default:
        return verdictName(verdict);
    }
}

/// Verdicts as pills; what the room has yet to settle is ringed, and so is the cell one is in.
class WalkCells final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& t = tokens();
        const auto& model = static_cast<const WalkModel&>(*index.model());
        painter->save();
        painter->fillRect(
            QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, t.hairline);
        const auto cell = option.rect.adjusted(0, 0, -1, -1);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(cell, t.accentSoft);
        if (index.column() == WalkModel::title)
            paintTitle(*painter, cell.adjusted(px(10), 0, -px(6), 0), index.data().toString());
        else
            paintVerdict(*painter, cell, model, index);
        painter->restore();
    }

private:
    static void paintTitle(QPainter& painter, const QRect& area, const QString& text)
    {
        painter.setFont(typeFont(Type::Strong));
        painter.setPen(tokens().ink);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    }

    static void paintVerdict(
        QPainter& painter, const QRect& cell, const WalkModel& model, const QModelIndex& index)
    {
        const bool isRoom = index.column() == model.roomColumn();
        const bool isDisputed = isRoom && model.isDisputed(index);
        const int height = pillSize(QStringLiteral("X")).height();
        const QRect pill{
            cell.left() + px(6), cell.center().y() - height / 2, cell.width() - px(12), height};
        if (isDisputed)
            paintWidePill(painter, pill, WalkPane::tr("Differ"), PillKind::Warn);
        else if (const auto verdict = model.said(index))
            paintWidePill(painter, pill, shortName(*verdict), pillOf(*verdict));
        const auto* said = model.verdictAt(index);
        if (!said || said->evidence.empty())
            return;
        // A dot says that there is something to read; the line below the table reads it.
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().muted);
        painter.drawEllipse(QPointF(cell.right() - px(5), cell.top() + px(6)), 2.0, 2.0);
    }
};

} // namespace

WalkPane::WalkPane(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_model{new WalkModel{this}}
{
    m_nobody = new WrapLabel{
        tr("There are no groups yet. Make them on the page People; then each has a column here."),
        Type::Muted};
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_nobody);
    column->addWidget(buildTable());
    column->addWidget(buildEvidence());
}

QWidget* WalkPane::buildTable()
{
    m_table = new TableView;
    m_table->setModel(m_model);
    m_table->setItemDelegate(new WalkCells{m_table});
    m_table->setFitsRows(true);
    m_table->setRowHeight(walkRow);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Status walk: challenges and groups"));
    m_table->installEventFilter(this);
    auto* card = new Card;
    auto* column = new QVBoxLayout{card};
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &WalkPane::updateEvidence);
    return card;
}

QWidget* WalkPane::buildEvidence()
{
    m_evidenceOf = fieldLabel({});
    m_evidence = new LineField;
    m_evidence->setAccessibleName(tr("One thing that shows it"));
    m_evidence->setPlaceholderText(tr("One thing that shows it, then Enter"));
    m_settle = secondaryButton({});
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_evidence, 1);
    line->addWidget(m_settle);
    m_foot = new QWidget;
    auto* column = new QVBoxLayout{m_foot};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_evidenceOf);
    column->addLayout(line);
    column->addWidget(
        new WrapLabel{tr("Arrows choose a cell; 1 resolved, 2 improving, 3 "
                         "persisting, 4 worse, 5 changed shape, 6 no longer relevant; "
                         "Enter for the evidence; Delete takes back. The last column "
                         "is what the room settles on."),
            Type::Muted});
    connect(m_evidence, &LineField::committed, this, &WalkPane::writeEvidence);
    connect(m_evidence, &QLineEdit::returnPressed, this,
        [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_settle, &QPushButton::clicked, this, &WalkPane::settleAgreed);
    return m_foot;
}

/// Of the round in which the walk was begun; else of the first that has groups.
std::vector<Group> WalkPane::groups() const
{
    const auto& db = m_session.db();
    const auto all = groupsIn(db, m_session.workshop());
    if (all.empty())
        return {};
    auto round = all.front().round;
    const auto said = groupVerdictsIn(db, m_session.workshop());
    if (!said.empty()) {
        if (const auto group = charrette::find(db, said.front().group))
            round = group->round;
    }
    return groupsOf(db, round);
}

void WalkPane::show(const Ledger& ledger)
{
    auto columns = groups();
    const bool hasGroups = !columns.empty();
    const bool isFirst = m_model->rowCount() == 0;
    m_model->show(ledger, std::move(columns));
    m_nobody->setVisible(!hasGroups);
    m_foot->setVisible(hasGroups);
    m_agreed.clear();
    for (const auto& row : ledger.rows) {
        if (!row.groups.empty() && !doDiffer(row.groups)
            && (!row.isSettled || row.verdict() != row.groups.front().verdict))
            m_agreed.emplace_back(row.challenge.id, row.groups.front().verdict);
    }
    const auto count = static_cast<int>(m_agreed.size());
    m_settle->setText(tr("Settle %n on which all agree", nullptr, count));
    m_settle->setVisible(count > 0 && !m_session.isReadOnly());
    fitColumns();
    if (isFirst && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, WalkModel::firstGroup));
    updateEvidence();
}

void WalkPane::fitColumns()
{
    auto* header = m_table->horizontalHeader();
    header->setMinimumSectionSize(px(72));
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(WalkModel::title, QHeaderView::Stretch);
    const int many = m_model->columnCount();
    for (int column = WalkModel::firstGroup; column < many; ++column)
        header->resizeSection(column, px(many > 10 ? 80 : 96));
}

QModelIndex WalkPane::current() const
{
    return m_table->currentIndex();
}

bool WalkPane::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_table || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto& press = static_cast<const QKeyEvent&>(*event);
    if (press.modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    const int key = press.key();
    const bool isOurs = (key >= Qt::Key_1 && key <= Qt::Key_6) || key == Qt::Key_Delete
        || key == Qt::Key_Backspace || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isOurs && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // The page's own digits judge for the room.
        return true;
    }
    return isOurs ? handleKey(key) : QWidget::eventFilter(watched, event);
}

bool WalkPane::handleKey(int key)
{
    if (!current().isValid() || current().column() == WalkModel::title || m_session.isReadOnly())
        return true;
    if (key >= Qt::Key_1 && key <= Qt::Key_6)
        say(static_cast<Verdict>(key - Qt::Key_1));
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        takeBack();
    else if (m_evidence->isEnabled())
        m_evidence->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void WalkPane::say(Verdict verdict)
{
    const auto index = current();
    const auto challenge = m_model->item(index).challenge.id;
    const auto* group = m_model->groupAt(index.column());
    const auto* before = m_model->verdictAt(index);
    const auto evidence = before ? before->evidence : std::string{};
    const bool isDone = group ? m_session.perform(tr("Judge as %1").arg(groupName(*group)),
                            [&, id = group->id](Edit& edit) {
                                judgeAs(edit, {challenge, id, verdict, evidence});
                            })
                              : m_session.perform(tr("Settle verdict"), [&](Edit& edit) {
                                    settle(edit, challenge, m_session.workshop(), verdict);
                                });
    if (isDone)
        stepDown();
}

void WalkPane::stepDown()
{
    const auto index = current();
    if (index.row() + 1 < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(index.row() + 1, index.column()));
}

void WalkPane::takeBack()
{
    const auto index = current();
    const auto* group = m_model->groupAt(index.column());
    if (group && m_model->verdictAt(index))
        m_session.perform(tr("Take verdict back"),
            [challenge = m_model->item(index).challenge.id, id = group->id](
                Edit& edit) { charrette::takeBack(edit, challenge, id); });
}

void WalkPane::writeEvidence(const QString& text)
{
    if (!m_shown)
        return;
    const auto [challenge, group] = *m_shown;
    const auto all = groupVerdictsOn(m_session.db(), m_session.workshop(), challenge);
    const auto said = std::ranges::find(all, group, &GroupVerdict::group);
    if (said == all.end())
        return;
    auto verdict = *said;
    verdict.evidence = text.toStdString();
    const bool isStored =
        m_session.perform(tr("Write evidence"), [&](Edit& edit) { judgeAs(edit, verdict); });
    if (isStored && m_evidence->hasFocus()) // Enter, and not a click elsewhere
        m_table->setFocus(Qt::OtherFocusReason);
}

void WalkPane::settleAgreed()
{
    const auto agreed = m_agreed;
    m_session.perform(
        tr("Settle %n verdict(s)", nullptr, static_cast<int>(agreed.size())), [&](Edit& edit) {
            for (const auto& [challenge, verdict] : agreed)
                settle(edit, challenge, m_session.workshop(), verdict);
        });
}

void WalkPane::updateEvidence()
{
    const auto index = current();
    const auto* group = index.isValid() ? m_model->groupAt(index.column()) : nullptr;
    std::optional<std::pair<ChallengeId, GroupId>> now;
    if (group)
        now = std::pair{m_model->item(index).challenge.id, group->id};
    const bool isOther = now != m_shown;
    if (isOther)
        m_evidence->commit();
    m_shown = now;
    const auto title = index.isValid() ? shown(m_model->item(index).challenge.title) : QString{};
    m_evidenceOf->setText(group ? tr("%1 on “%2”").arg(groupName(*group), title)
            : index.isValid()   ? tr("The room on “%1”").arg(title)
                                : QString{});
    const auto* said = group ? m_model->verdictAt(index) : nullptr;
    const auto text = said ? shown(said->evidence) : QString{};
    if (isOther)
        m_evidence->load(text);
    else
        m_evidence->setText(text);
    m_evidence->setEnabled(said && !m_session.isReadOnly());
}

} // namespace charrette::app
