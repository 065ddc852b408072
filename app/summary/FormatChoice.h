// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Export.h"

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace charrette::app {

/// One of the formats something is written in, as chips in a line that breaks.
class FormatChoice final : public QWidget {
    Q_OBJECT

public:
    explicit FormatChoice(QWidget* parent = nullptr);

    /// Keeps the one that is chosen where it is still offered.
    void setFormats(const std::vector<ReportFormat>& formats);
    ReportFormat current() const;
    /// Nothing happens where it is not offered.
    void choose(ReportFormat format);

signals:
    void changed();

private:
    QButtonGroup* m_group;
    std::vector<ReportFormat> m_formats;
};

} // namespace charrette::app
