// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace charrette::app {

/// One column of the funnel: a bar, its number, what it counts and a remark.
class FunnelColumn final : public QAbstractButton {
    Q_OBJECT

public:
    /// `place` is how far along the way it stands: later columns are paler.
    FunnelColumn(const QString& name, int place, QWidget* parent = nullptr);

    /// `share` is the height of the bar, 0 to 1.
    void show(int count, double share, const QString& remark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int m_place;
    int m_count = 0;
    double m_share = 0;
    QString m_remark;
};

} // namespace charrette::app
