// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace charrette::app {

class ReportPages;

/// The pages of a report as they will be printed: two side by side, or one as large as there is
/// room to read it. A double click, + and - go from one to the other. Only pages in sight are
/// drawn.
class PaperView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);
    ~PaperView() override;

    /// The place one has scrolled to stays where there still is one.
    void show(std::shared_ptr<const ReportPages> pages);

    /// The first page in sight, from 0.
    int currentPage() const;
    void goToPage(int page);

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
    const QPixmap& sheet(int page);
    void tell();

    std::shared_ptr<const ReportPages> m_pages;
    QCache<int, QPixmap> m_sheets;
    int m_told = -1;
    bool m_isLarge = false;
};

} // namespace charrette::app
