// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/FormatChoice.h"

#include "app/widgets/Chip.h"
#include "app/widgets/FlowLayout.h"

#include <QButtonGroup>

#include <algorithm>

namespace charrette::app {

FormatChoice::FormatChoice(QWidget* parent)
    : QWidget{parent}
    , m_group{new QButtonGroup{this}}
{
    auto* flow = new FlowLayout{this};
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto format : everyOne<ReportFormat>()) {
        auto* chip = new Chip{formatName(format)};
        chip->setCheckable(true);
        m_group->addButton(chip, static_cast<int>(format));
        flow->addWidget(chip);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int /*format*/, bool isChosen) {
        if (isChosen)
            emit changed();
    });
    setFormats({ReportFormat::Pdf});
}

void FormatChoice::setFormats(const std::vector<ReportFormat>& formats)
{
    if (formats == m_formats)
        return;
    const auto before = m_formats.empty() ? formats.front() : current();
    m_formats = formats;
    for (const auto format : everyOne<ReportFormat>()) {
        const bool isOffered = std::ranges::count(formats, format) > 0;
        m_group->button(static_cast<int>(format))->setVisible(isOffered);
    }
    choose(std::ranges::count(formats, before) > 0 ? before : formats.front());
    updateGeometry();
}

ReportFormat FormatChoice::current() const
{
    return static_cast<ReportFormat>(m_group->checkedId());
}

void FormatChoice::choose(ReportFormat format)
{
    if (std::ranges::count(m_formats, format) > 0)
        m_group->button(static_cast<int>(format))->setChecked(true);
}

} // namespace charrette::app
