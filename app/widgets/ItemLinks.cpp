// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ItemLinks.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Card.h"
#include "app/widgets/TextBlock.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace charrette::app {

namespace {

constexpr std::size_t atFirst = 12;
constexpr int side = 12;
constexpr int above = 8;

/// A card that is a button.
class ItemCard final : public QAbstractButton {
public:
    ItemCard(const ItemLink& link, QWidget* parent)
        : QAbstractButton{parent}
        , m_sub{link.sub}
    {
        setText(link.text);
        setAccessibleName(link.text);
        setAccessibleDescription(link.sub);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const int inner = width - 2 * px(side);
        int height = TextBlock{text(), typeFont(Type::Body)}.height(inner) + 2 * px(above);
        if (!m_sub.isEmpty())
            height += lineHeight(typeFont(Type::Small));
        return height;
    }
    QSize sizeHint() const override { return {px(200), heightForWidth(px(200))}; }
    QSize minimumSizeHint() const override { return {px(80), px(20)}; }

protected:
    void enterEvent(QEnterEvent* /*event*/) override { update(); }
    void leaveEvent(QEvent* /*event*/) override { update(); }

    void paintEvent(QPaintEvent* /*event*/) override
    {
        const auto& t = tokens();
        QPainter painter{this};
        paintCard(painter, rect(), underMouse() ? t.hover : t.surface, t.line);
        const auto area = rect().adjusted(px(side), px(above), -px(side), -px(above));
        const TextBlock block{text(), typeFont(Type::Body)};
        block.draw(painter, area, t.ink);
        if (m_sub.isEmpty())
            return;
        const QRect foot{
            area.left(), area.top() + block.height(area.width()), area.width(), px(18)};
        drawElided(painter, foot, m_sub, typeFont(Type::Small), t.muted);
    }

private:
    QString m_sub;
};

} // namespace

ItemLinks::ItemLinks(QWidget* parent)
    : QWidget{parent}
    , m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

void ItemLinks::setLinks(std::vector<ItemLink> links)
{
    if (links == m_links)
        return;
    const bool isSameThing = !links.empty() && !m_links.empty()
        && std::ranges::any_of(links, [this](const ItemLink& link) {
               return std::ranges::find(m_links, link.item, &ItemLink::item) != m_links.end();
           });
    m_showsAll = m_showsAll && isSameThing;
    m_links = std::move(links);
    build();
}

void ItemLinks::build()
{
    while (auto* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto count = m_showsAll ? m_links.size() : std::min(atFirst, m_links.size());
    for (std::size_t i = 0; i < count; ++i) {
        auto* card = new ItemCard{m_links[i], this};
        connect(card, &QAbstractButton::clicked, this,
            [this, item = m_links[i].item] { emit openRequested(item); });
        m_column->addWidget(card);
    }
    if (count == m_links.size())
        return;
    auto* rest = linkButton(tr("%n more", nullptr, static_cast<int>(m_links.size() - count)));
    connect(rest, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        build();
    });
    m_column->addWidget(rest, 0, Qt::AlignLeft);
}

} // namespace charrette::app
