// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/MethodPicker.h"

#include "app/agenda/AgendaNames.h"
#include "app/text/Format.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Labels.h"
#include "app/widgets/RowModel.h"
#include "app/widgets/TextBlock.h"
#include "app/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

/// "Ideate · In groups · 20 min".
QString facts(const Method& method)
{
    QStringList parts;
    if (method.stage)
        parts += stageName(*method.stage);
    parts += modeName(method.mode);
    parts += minutesName(method.minutes);
    return parts.join(u" · "_s);
}

} // namespace

struct MethodRow {
    Method method;

    bool operator==(const MethodRow&) const = default;
};

inline std::string rowKey(const MethodRow& row)
{
    return row.method.id;
}

class MethodModel final : public RowModel<MethodRow> {
public:
    using RowModel<MethodRow>::RowModel;

    void show(const std::vector<Method>& methods)
    {
        std::vector<MethodRow> rows;
        for (const auto& method : methods)
            rows.push_back({method});
        sync(std::move(rows));
    }

    const Method& method(const QModelIndex& index) const { return item(index).method; }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::DisplayRole)
            return QString::fromStdString(method(index).name);
        if (role == Qt::AccessibleTextRole)
            return u"%1, %2"_s.arg(
                QString::fromStdString(method(index).name), facts(method(index)));
        return {};
    }
};

namespace {

/// Name above, facts below.
class MethodDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex&) const override
    {
        return {px(200), px(46)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& t = tokens();
        const auto& method = static_cast<const MethodModel*>(index.model())->method(index);
        const auto& rect = option.rect;
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(rect, t.accentSoft);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(rect, t.hover);
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.hairline);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(familyColor(t, family(method.kind)));
        painter->drawRoundedRect(
            QRect{rect.left() + px(10), rect.top() + px(8), px(6), rect.height() - px(16)}, 3, 3);
        const QRect text = rect.adjusted(px(26), px(5), -px(10), -px(5));
        const QRect upper{text.left(), text.top(), text.width(), text.height() / 2};
        drawElided(
            *painter, upper, QString::fromStdString(method.name), typeFont(Type::Strong), t.ink);
        drawElided(*painter, upper.translated(0, upper.height()), facts(method),
            typeFont(Type::Small), t.muted);
        painter->restore();
    }
};

} // namespace

MethodPicker::MethodPicker(QWidget* parent)
    : QDialog{parent}
    , m_model{new MethodModel{this}}
    , m_words{new QLineEdit}
    , m_list{new QListView}
    , m_nothing{new WrapLabel{tr("No method has these words."), Type::Muted}}
    , m_insert{primaryButton(tr("Insert"))}
{
    setWindowTitle(tr("Insert a method"));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(px(20));
    middle->addWidget(buildList(), 5);
    middle->addWidget(buildDetails(), 6);
    auto* cancel = secondaryButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_insert);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    m_insert->setDefault(true);
    resize(px(760), px(560));

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_insert, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    connect(m_words, &QLineEdit::textChanged, this, &MethodPicker::find);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &MethodPicker::showDetails);
    find();
    m_words->setFocus();
}

QWidget* MethodPicker::buildList()
{
    m_words->setPlaceholderText(tr("Find a method…"));
    m_words->setAccessibleName(tr("Find a method"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MethodDelegate{m_list});
    m_list->setAccessibleName(tr("Methods"));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(m_words);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    return box;
}

QWidget* MethodPicker::buildDetails()
{
    m_details = new QWidget;
    auto* column = new QVBoxLayout{m_details};
    column->setContentsMargins(0, 0, px(8), 0);
    column->setSpacing(px(4));
    const auto add = [&](Type type) {
        auto* text = new WrapLabel{{}, type};
        column->addWidget(text);
        return text;
    };
    const auto head = [&](const QString& text) {
        column->addSpacing(px(10));
        column->addWidget(fieldLabel(text));
    };
    m_name = add(Type::Section);
    m_facts = add(Type::Muted);
    head(tr("On the stage screen"));
    m_onStage = add(Type::Body);
    head(tr("For the facilitator"));
    m_guidance = add(Type::Body);
    head(tr("Materials"));
    m_materials = add(Type::Body);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_details);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

/// What was chosen stays so while it is still found; otherwise the best one is.
void MethodPicker::find()
{
    m_model->show(methodsMatching(methods(), m_words->text().toStdString()));
    m_nothing->setVisible(m_model->rowCount() == 0);
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0));
        m_list->scrollToTop();
    }
    showDetails();
}

void MethodPicker::showDetails()
{
    const auto method = chosen();
    m_details->setVisible(method.has_value());
    m_insert->setEnabled(method.has_value());
    if (!method)
        return;
    m_name->setText(QString::fromStdString(method->name));
    m_facts->setText(tr("%1, at least %2").arg(facts(*method), minutesName(method->leastMinutes)));
    m_onStage->setText(QString::fromStdString(method->onStage));
    m_guidance->setText(QString::fromStdString(method->guidance));
    QStringList materials;
    for (const auto& line : method->materials)
        materials += QString::fromStdString(line);
    m_materials->setText(materials.isEmpty() ? tr("None") : materials.join(u'\n'));
}

std::optional<Method> MethodPicker::chosen() const
{
    const auto index = m_list->currentIndex();
    return index.isValid() ? std::optional{m_model->method(index)} : std::nullopt;
}

bool MethodPicker::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_words || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const auto next = m_model->index(m_list->currentIndex().row() + by);
    if (by == 0)
        return false;
    if (next.isValid())
        m_list->setCurrentIndex(next);
    return true;
}

std::optional<Method> MethodPicker::ask(QWidget* parent)
{
    MethodPicker picker{parent};
    return picker.exec() == Accepted ? picker.chosen() : std::nullopt;
}

} // namespace charrette::app
