// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/YearsDialog.h"

#include "app/plan/ActionEdits.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace charrette::app {

YearsDialog::YearsDialog(const RoadmapYears& years, QWidget* parent)
    : QDialog{parent}
    , m_now{field(years.now)}
    , m_next{field(years.next)}
    , m_later{field(years.later)}
    , m_until{field(years.until)}
    , m_spans{new WrapLabel{{}, Type::Muted}}
    , m_set{primaryButton(tr("Set"))}
{
    setWindowTitle(tr("Years of the roadmap"));
    auto* fields = new FieldColumn;
    fields->addPair(tr("Start &small from"), m_now, tr("Move s&teadily from"), m_next);
    fields->addPair(tr("Scale &fast from"), m_later, tr("&Until, if it ends"), m_until);
    auto* cancel = secondaryButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_set);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    column->addWidget(fields);
    column->addWidget(m_spans);
    column->addStretch();
    column->addLayout(buttons);
    m_set->setDefault(true);
    resize(px(380), px(240));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_set, &QPushButton::clicked, this, &QDialog::accept);
    for (auto* one : {m_now, m_next, m_later, m_until})
        connect(one, &QLineEdit::textChanged, this, &YearsDialog::follow);
    follow();
}

QLineEdit* YearsDialog::field(std::optional<int> year)
{
    auto* line = new QLineEdit{year ? QString::number(*year) : QString{}};
    line->setValidator(new QIntValidator{0, 2999, line});
    return line;
}

std::optional<RoadmapYears> YearsDialog::years() const
{
    // What is no number is 0, which is out of order.
    RoadmapYears years{m_now->text().toInt(), m_next->text().toInt(), m_later->text().toInt()};
    if (!m_until->text().isEmpty())
        years.until = m_until->text().toInt();
    return years.isInOrder() ? std::optional{years} : std::nullopt;
}

void YearsDialog::follow()
{
    const auto wanted = years();
    m_set->setEnabled(wanted.has_value());
    m_spans->setText(wanted
            ? tr("The columns are %1, %2 and %3.")
                  .arg(yearsText(wanted->of(ActionHorizon::Now)),
                      yearsText(wanted->of(ActionHorizon::Next)),
                      yearsText(wanted->of(ActionHorizon::Later)))
            : tr("Each column begins in a later year than the one before it, of four digits, "
                 "and the last does not end before it begins."));
}

std::optional<RoadmapYears> YearsDialog::ask(const RoadmapYears& years, QWidget* parent)
{
    YearsDialog dialog{years, parent};
    return dialog.exec() == Accepted ? dialog.years() : std::nullopt;
}

} // namespace charrette::app
