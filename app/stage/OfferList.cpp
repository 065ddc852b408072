// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage/OfferList.h"

#include "app/stage/OfferDelegate.h"
#include "app/stage/OfferModel.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/SegmentedControl.h"
#include "app/widgets/WrapLabel.h"
#include "core/base/Text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int margin = 18;

std::optional<OfferList::Kind> kindOf(const stage::Choice& choice)
{
    if (std::holds_alternative<stage::ShowNote>(choice))
        return OfferList::Quotes;
    if (std::holds_alternative<stage::ShowInsight>(choice)
        || std::holds_alternative<stage::ShowPersona>(choice))
        return OfferList::Insights;
    if (std::holds_alternative<stage::ShowBoard>(choice))
        return OfferList::Ideas;
    if (std::holds_alternative<stage::ShowPicture>(choice))
        return OfferList::Pictures;
    if (std::holds_alternative<stage::ShowPractice>(choice))
        return OfferList::Pitches;
    return {};
}

} // namespace

OfferList::OfferList(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_model{new OfferModel{this}}
{
    setMinimumWidth(px(380));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_nothing = new WrapLabel{{}, Type::Muted};
    m_nothing->setContentsMargins(px(margin), px(4), px(margin), 0);
    column->addWidget(m_nothing);
    column->addWidget(buildList(), 1);
}

QWidget* OfferList::buildHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout{head};
    column->setContentsMargins(px(margin), px(margin), px(margin), px(12));
    column->setSpacing(px(10));
    m_kinds = new SegmentedControl{
        {tr("Heard"), tr("Insights"), tr("Ideas"), tr("Pictures"), tr("Pitches")}};
    m_kinds->setAccessibleName(tr("What to choose from"));
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Find…"));
    m_words->setAccessibleName(tr("Find what to show"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    column->addWidget(m_kinds);
    column->addWidget(m_words);
    connect(m_kinds, &SegmentedControl::currentChanged, this, &OfferList::filter);
    connect(m_words, &QLineEdit::textChanged, this, &OfferList::filter);
    return head;
}

QListView* OfferList::buildList()
{
    m_list = new QListView;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OfferDelegate{m_list});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setTabKeyNavigation(false);
    m_list->setMouseTracking(true);
    m_list->setProperty("ownFocus", true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("What can be shown to the room"));
    m_list->installEventFilter(this);
    connect(m_list, &QAbstractItemView::clicked, this, &OfferList::choose);
    return m_list;
}

void OfferList::reload()
{
    const auto& db = m_session.db();
    const auto workshop = m_session.workshop();
    m_offers = {stage::notesToShow(db, workshop), stage::insightsToShow(db, workshop),
        stage::boardsToShow(db, workshop), stage::picturesToShow(db, workshop),
        stage::pitchesToShow(db, workshop)};
    auto& learned = m_offers[Insights];
    const auto personas = stage::personasToShow(db, workshop);
    learned.insert(learned.end(), personas.begin(), personas.end());
    filter();
}

void OfferList::mark(const stage::Choice& choice)
{
    if (m_shown == choice)
        return;
    m_shown = choice;
    if (const auto kind = kindOf(choice))
        m_kinds->setCurrent(*kind);
    filter();
}

bool OfferList::showFirst()
{
    for (const auto& offers : m_offers) {
        if (!offers.empty()) {
            emit chosen(offers.front().choice);
            return true;
        }
    }
    return false;
}

const std::vector<stage::Offer>& OfferList::offers() const
{
    return m_offers[static_cast<std::size_t>(std::max(0, m_kinds->current()))];
}

QString OfferList::nothingText() const
{
    if (!m_words->text().isEmpty() && !offers().empty())
        return tr("Nothing fits these words.");
    switch (m_kinds->current()) {
    case Quotes:
        return tr("Nothing that may be shown yet. Notes are written in Interviews; their people "
                  "say there how they may be passed on.");
    case Insights:
        return tr("No insights and no personas yet.");
    case Ideas:
        return tr("No ideas yet.");
    case Pitches:
        return tr("No pitches yet. They are written in Plan; here they are practised, against a "
                  "clock that the room sees.");
    default:
        return tr("No pictures yet.");
    }
}

void OfferList::filter()
{
    std::vector<OfferRow> rows;
    const auto words = m_words->text().split(u' ', Qt::SkipEmptyParts);
    for (const auto& offer : offers()) {
        const auto where = words.isEmpty() ? std::string{} : folded(offer.text + ' ' + offer.by);
        const bool fits = std::ranges::all_of(words, [&](const QString& word) {
            return where.find(folded(word.toStdString())) != std::string::npos;
        });
        if (fits)
            rows.push_back({offer, m_shown == offer.choice});
    }
    m_model->setRows(std::move(rows));
    m_nothing->setText(nothingText());
    m_nothing->setVisible(m_model->rowCount() == 0);
}

void OfferList::choose()
{
    if (m_list->currentIndex().isValid())
        emit chosen(m_model->item(m_list->currentIndex()).offer.choice);
}

bool OfferList::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (object == m_list && (isEnter || key == Qt::Key_Space)) {
        choose();
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

void OfferList::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(0, 0, 1, height(), tokens().line);
}

} // namespace charrette::app
