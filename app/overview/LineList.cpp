// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/LineList.h"

#include "app/overview/LinkRow.h"

#include <QVBoxLayout>

namespace charrette::app {

LineList::LineList(QWidget* parent)
    : QWidget{parent}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void LineList::setLinks(std::vector<Line> links)
{
    m_links = std::move(links);
    while (m_rows.size() < m_links.size()) {
        auto* row = new LinkRow{this};
        const auto place = m_rows.size();
        connect(row, &LinkRow::clicked, this, [this, place] {
            const auto open = m_links[place].open; // opening may renew the links
            open();
        });
        layout()->addWidget(row);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < m_links.size();
        if (isUsed)
            m_rows[i]->show(m_links[i].text, m_links[i].remark);
        m_rows[i]->setVisible(isUsed);
    }
}

} // namespace charrette::app
