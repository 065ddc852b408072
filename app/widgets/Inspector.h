// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace charrette::app {

class FieldColumn;

/// The panel on the right of a page: a column of fields that scrolls, and buttons that stay.
class Inspector final : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(int width = 320, QWidget* parent = nullptr);

    FieldColumn& fields() { return *m_fields; }
    void addFooter(QWidget* widget);

    /// A stack of inspectors asks for this, and does not see that the width is fixed.
    QSize sizeHint() const override { return {width(), QWidget::sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    FieldColumn* m_fields;
    QVBoxLayout* m_footer;
    int m_width;
};

} // namespace charrette::app
