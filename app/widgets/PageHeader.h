// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Pill.h"

#include <QWidget>

class QHBoxLayout;

namespace charrette::app {

class ElidedLabel;

/// The top of a page: title, a muted remark, pills and switches beside it; buttons on the right.
/// Where it gets narrow, the pills yield first.
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSub(const QString& text); ///< hidden while empty

    Pill* addPill(const QString& text = {}, PillKind kind = PillKind::Neutral);
    void addWidget(QWidget* widget); ///< beside the title
    void addButton(QWidget* button); ///< on the right, the primary one last

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoom();

    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
    ElidedLabel* m_title;
    ElidedLabel* m_sub;
    QWidget* m_pills;
};

} // namespace charrette::app
