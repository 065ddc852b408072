// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/PageKind.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace charrette {
struct Counts;
}

namespace charrette::app {

class IconView;
class WrapLabel;

/// The first steps of a workshop in which nothing has been heard yet: what each is for, which are
/// done, and a button that goes there.
class Beginnings final : public QWidget {
    Q_OBJECT

public:
    explicit Beginnings(QWidget* parent = nullptr);

    /// `toBring` challenges of earlier workshops wait to be brought in.
    void show(const Counts& counts, int toBring);

signals:
    void pageRequested(charrette::app::PageKind page);

private:
    struct Step {
        PageKind page;
        IconView* icon;
        WrapLabel* title;
        WrapLabel* words;
        QPushButton* button;
    };
    struct Text {
        QString title;
        QString words;
        QString button;
        bool isDone;
    };

    void add(PageKind page);
    void tell(Step& step, const Text& text, bool isNext);

    std::vector<Step> m_steps;
};

} // namespace charrette::app
