// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/InterviewList.h"

#include "app/research/InterviewModel.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chip.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RowDelegate.h"
#include "app/widgets/TextBlock.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int paneWidth = 290;
constexpr int listSide = 16;

class InterviewDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    int heightFor(const QModelIndex& /*index*/, int /*width*/) const override { return px(57); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& t = tokens();
        const auto& row = static_cast<const InterviewModel*>(index.model())->item(index);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (isSelected)
            painter->fillRect(option.rect, t.accentSoft);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, t.hover);
        painter->fillRect(
            option.rect.left(), option.rect.top(), option.rect.width(), 1, t.hairline);
        if (option.state.testFlag(QStyle::State_HasFocus))
            painter->fillRect(option.rect.adjusted(0, 1, -option.rect.width() + 3, 0), t.accent);
        const auto text = option.rect.adjusted(px(listSide), px(10), -px(listSide), -px(10));
        drawElided(*painter, {text.left(), text.top(), text.width(), px(18)}, row.title,
            typeFont(Type::Strong), t.ink);
        drawElided(*painter, {text.left(), text.top() + px(18), text.width(), px(18)}, row.sub,
            typeFont(Type::Muted), t.muted);
        painter->restore();
    }
};

} // namespace

InterviewList::InterviewList(QWidget* parent)
    : QWidget{parent}
    , m_model{new InterviewModel{this}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildFilters());
    column->addWidget(buildView(), 1);
    setFixedWidth(px(paneWidth));
    setRows({});
}

QWidget* InterviewList::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(px(listSide), px(16), px(listSide), px(16));
    m_new = primaryButton(tr("New"));
    setHint(m_new, Qt::Key_N);
    m_new->setAccessibleName(tr("New interview"));
    connect(m_new, &QPushButton::clicked, this, &InterviewList::newRequested);
    row->addWidget(pageTitle(tr("Interviews")));
    row->addStretch(1);
    row->addWidget(m_new);
    return head;
}

QWidget* InterviewList::buildFilters()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout{box};
    row->setContentsMargins(px(listSide), 0, px(listSide), px(10));
    row->setSpacing(px(6));
    auto* group = new QButtonGroup{this};
    const auto make = [&](std::optional<InterviewKind> kind) {
        auto* chip = new Chip;
        chip->setCheckable(true);
        group->addButton(chip);
        row->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, kind] { setFilter(kind); });
        return chip;
    };
    m_empathy = make(InterviewKind::Empathy);
    m_stakeholder = make(InterviewKind::Stakeholder);
    m_all = make(std::nullopt);
    m_all->setChecked(true);
    row->addStretch(1);
    return box;
}

QListView* InterviewList::buildView()
{
    m_view = new QListView;
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setMouseTracking(true);
    m_view->setProperty("ownFocus", true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Interviews"));
    m_view->setItemDelegate(new InterviewDelegate{this});
    m_view->setModel(m_model);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isChoosing)
            emit chosen();
    });
    connect(m_view, &QAbstractItemView::activated, this, &InterviewList::opened);
    return m_view;
}

void InterviewList::setRows(std::vector<InterviewRow> rows)
{
    m_rows = std::move(rows);
    const auto count = [this](InterviewKind kind) {
        return static_cast<int>(std::ranges::count(
            m_rows, kind, [](const InterviewRow& row) { return row.interview.kind; }));
    };
    m_empathy->setText(tr("Empathy %1").arg(count(InterviewKind::Empathy)));
    m_stakeholder->setText(tr("Stakeholder %1").arg(count(InterviewKind::Stakeholder)));
    m_all->setText(tr("All"));
    for (auto* chip : {m_empathy, m_stakeholder, m_all})
        chip->updateGeometry();
    filter();
}

void InterviewList::filter()
{
    const QScopedValueRollback guard{m_isChoosing, true};
    auto shown = m_rows;
    if (m_filter)
        std::erase_if(
            shown, [this](const InterviewRow& row) { return row.interview.kind != *m_filter; });
    m_model->setRows(std::move(shown));
}

void InterviewList::setFilter(std::optional<InterviewKind> kind)
{
    if (m_filter == kind)
        return;
    m_filter = kind;
    auto* chip = !kind ? m_all : *kind == InterviewKind::Empathy ? m_empathy : m_stakeholder;
    chip->setChecked(true);
    filter();
    if (!current())
        emit chosen();
}

void InterviewList::choose(std::optional<InterviewId> interview)
{
    const QScopedValueRollback guard{m_isChoosing, true};
    if (!interview) {
        m_view->selectionModel()->clear();
        return;
    }
    if (m_model->rowOf(interview->value()) < 0) {
        m_filter.reset();
        m_all->setChecked(true);
        filter();
    }
    const auto index = m_model->indexOf(interview->value());
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

std::optional<InterviewId> InterviewList::current() const
{
    const auto index = m_view->currentIndex();
    return index.isValid() ? std::optional{m_model->item(index).interview.id} : std::nullopt;
}

std::optional<InterviewId> InterviewList::first() const
{
    return m_model->rowCount() > 0 ? std::optional{m_model->item(0).interview.id} : std::nullopt;
}

InterviewKind InterviewList::kindOfNext() const
{
    return m_filter.value_or(InterviewKind::Empathy);
}

void InterviewList::setNewEnabled(bool enabled)
{
    m_new->setEnabled(enabled);
}

bool InterviewList::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (current())
                emit removeRequested();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Right:
            if (current())
                emit opened();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(object, event);
}

void InterviewList::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(width() - 1, 0, 1, height(), tokens().line);
}

void InterviewList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        setFixedWidth(px(paneWidth));
}

} // namespace charrette::app
