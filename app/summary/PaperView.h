// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Export.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <QSet>
#include <QSizeF>
#include <QStringList>

namespace charrette::app {

class Press;

/// The pages of a report as they will be printed: two side by side, or one as large as there is
/// room to read it. A double click, + and - go from one to the other. Only pages in sight are
/// drawn, in another thread: what was shown before stays until the new pages are there.
class PaperView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);
    ~PaperView() override;

    /// The place one has scrolled to stays where there still is one.
    void show(Content content);
    /// Something that was asked for is not shown yet.
    bool isBusy() const;

    /// The first page in sight, from 0.
    int currentPage() const;
    void goToPage(int page);

signals:
    void laidOut(int pages);

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    int columns() const;
    QSize sheetSize() const;
    QRect sheetRect(int page) const; ///< in the viewport
    int rowHeight() const;
    int pageAt(const QPoint& point) const;
    void readOne(bool isLarge, int page);
    void updateBar();
    int pageCount() const { return static_cast<int>(m_texts.size()); }
    void take(const QStringList& texts, QSizeF sheet);
    void takeSheet(int page, const QImage& drawn);
    void askFor(int page);
    void askAnew();
    void paintSheet(QPainter& painter, int page, const QRect& rect);
    void setGround();
    void tell();

    Press* m_press;
    QSizeF m_sheet; ///< of paper
    QStringList m_texts; ///< of the pages that are shown
    QCache<int, QPixmap> m_sheets;
    QSet<int> m_asked; ///< pages that are being drawn
    QSet<int> m_old; ///< pages whose picture is of before
    int m_told = -1;
    bool m_isLarge = false;
};

} // namespace charrette::app
