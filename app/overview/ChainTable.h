// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/WholeChain.h"

#include <QAbstractScrollArea>

#include <optional>

namespace charrette::app {

/// The whole chain as a table: evidence on the left, actions on the right, each thing beside what
/// came of it. What is missing is marked where it is missing. Draws only what is seen.
class ChainTable final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ChainTable(QWidget* parent = nullptr);

    void setChain(WholeChain chain);
    const WholeChain& chain() const { return m_chain; }
    std::optional<std::size_t> current() const { return m_current; }
    void choose(std::size_t index);
    /// The next cell, or the one before, where something is missing; round from the end.
    void goToGap(bool isForward);

    static QString columnName(ChainColumn column);
    /// What is said of a gap; empty for none.
    static QString gapText(ChainGap gap);
    /// A cell as it is read out.
    static QString cellText(const ChainCell& cell);

signals:
    /// Enter or a double click.
    void opened(const charrette::Item& item);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    int columnWidth() const;
    QRect cellRect(const ChainCell& cell) const; ///< in the viewport
    std::optional<std::size_t> cellAt(QPoint point) const;
    std::optional<std::size_t> cellAt(ChainColumn column, int row) const;
    void updateBars();
    void step(int columns, int rows);
    void open();
    void tellCurrent();
    void paintHead(QPainter& painter);
    void paintCell(QPainter& painter, const ChainCell& cell, bool isCurrent);

    WholeChain m_chain;
    std::optional<std::size_t> m_current;
};

} // namespace charrette::app
