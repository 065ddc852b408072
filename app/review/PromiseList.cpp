// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/PromiseList.h"

#include "app/text/Names.h"
#include "app/widgets/Card.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/IconView.h"
#include "app/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

QStringView iconOf(Status status)
{
    switch (status) {
    case Status::Done:
        return u"check";
    case Status::UnderWay:
        return u"play";
    case Status::NotStarted:
        return u"clock";
    case Status::Dropped:
        return u"close";
    }
    return {};
}

QString detail(const Promise& promise)
{
    QStringList parts;
    if (!promise.owner.empty())
        parts += shown(promise.owner);
    if (!promise.remark.empty())
        parts += shownInLine(promise.remark);
    return parts.join(u" · "_s);
}

} // namespace

PromiseList::PromiseList(QWidget* parent)
    : QWidget{parent}
{
    auto* card = new Card;
    m_column = new QVBoxLayout{card};
    m_column->setContentsMargins(12, 6, 6, 6);
    m_column->setSpacing(2);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void PromiseList::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

void PromiseList::show(const std::vector<Promise>& promises)
{
    if (promises == m_promises)
        return;
    m_promises = promises;
    while (auto* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& promise : promises) {
        auto* row = buildRow(promise);
        m_column->addWidget(row);
        row->show();
    }
}

QWidget* PromiseList::buildRow(const Promise& promise)
{
    auto* row = new QWidget;
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->setContentsMargins(0, 5, 0, 4);
    texts->addWidget(new WrapLabel{shown(promise.text)});
    if (const auto more = detail(promise); !more.isEmpty())
        texts->addWidget(new ElidedLabel{more, Type::Small});

    auto* status = new QToolButton;
    status->setText(statusName(promise.status));
    status->setAccessibleName(tr("%1: %2").arg(shown(promise.text), statusName(promise.status)));
    status->setToolButtonStyle(Qt::ToolButtonTextOnly);
    status->setPopupMode(QToolButton::InstantPopup);
    status->setFocusPolicy(Qt::StrongFocus);
    status->setEnabled(!m_isReadOnly);
    auto* menu = new QMenu{status};
    for (const auto each : everyOne<Status>()) {
        auto* action = menu->addAction(statusName(each));
        connect(action, &QAction::triggered, this,
            [this, id = promise.action, each] { emit statusChosen(id, each); });
    }
    status->setMenu(menu);

    auto* line = new QHBoxLayout{row};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const auto tone = promise.status == Status::Done ? IconTone::Good : IconTone::Muted;
    auto* icon = new QVBoxLayout;
    icon->setContentsMargins(0, 7, 0, 0);
    icon->addWidget(new IconView{iconOf(promise.status), 14, tone});
    icon->addStretch(1);
    line->addLayout(icon);
    line->addLayout(texts, 1);
    line->addWidget(status, 0, Qt::AlignTop);
    return row;
}

} // namespace charrette::app
