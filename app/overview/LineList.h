// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace charrette::app {

class LinkRow;

/// A line that leads somewhere.
struct Line {
    QString text;
    QString remark; ///< muted, on the right
    std::function<void()> open;
};

/// Such lines below each other. Renewing them leaves the keyboard where it is.
class LineList final : public QWidget {
    Q_OBJECT

public:
    explicit LineList(QWidget* parent = nullptr);

    void setLinks(std::vector<Line> links);

private:
    std::vector<Line> m_links;
    std::vector<LinkRow*> m_rows;
};

} // namespace charrette::app
