// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/FingerCount.h"

#include "app/document/DocumentSession.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LineField.h"
#include "app/widgets/Pill.h"
#include "app/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QVBoxLayout>

namespace charrette::app {

namespace {

constexpr int mostPeople = 9999;

} // namespace

QString fingerReason(const FistToFive& counts)
{
    const int shown = counts.shown();
    if (shown == 0)
        return FingerCount::tr("Everybody shows at once how they stand to it, from a fist, never, "
                               "to five fingers, all for it. Only the counts are kept.");
    if (counts.isConsent())
        return FingerCount::tr("%n showed, nobody fewer than three fingers.", nullptr, shown);
    return FingerCount::tr("%1 of %2 showed two fingers or fewer. Ask what it would take, change "
                           "the words, and let everybody show again.")
        .arg(counts.doubtful())
        .arg(shown);
}

FingerCount::FingerCount(DocumentSession& session, VisionId vision, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_vision{vision}
    , m_result{new Pill}
    , m_reason{new WrapLabel{{}, Type::Muted}}
    , m_again{linkButton(tr("Count again"))}
{
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(fieldLabel(tr("Fist to five")));
    head->addWidget(m_result);
    head->addStretch(1);
    head->addWidget(m_again);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addLayout(head);
    column->addWidget(buildCounts());
    column->addWidget(m_reason);
    m_again->setEnabled(!session.isReadOnly());
    m_again->setToolTip(tip(tr("Forgets these counts")));
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_session.perform(
            tr("Count fingers again"), [&](Edit& edit) { forgetFistToFive(edit, m_vision); });
    });
    if (session.isReadOnly())
        makeReadOnly(this);
}

QWidget* FingerCount::buildCounts()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout{box};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    for (int fingers = 0; fingers < static_cast<int>(m_counts.size()); ++fingers) {
        auto* field = new LineField;
        field->setValidator(new QIntValidator{0, mostPeople, field});
        field->setAlignment(Qt::AlignRight);
        field->setPlaceholderText(QString::number(0));
        field->setMaximumWidth(px(72));
        field->setAccessibleName(tr("Who showed %n finger(s)", nullptr, fingers));
        connect(field, &LineField::committed, this,
            [this, fingers](const QString& typed) { commit(fingers, typed); });
        m_counts[static_cast<std::size_t>(fingers)] = field;
        row->addWidget(labelled(fingers == 0 ? tr("Fist") : QString::number(fingers), field), 1);
    }
    row->addStretch(1);
    return box;
}

void FingerCount::commit(int fingers, const QString& typed)
{
    bool isNumber = false;
    const int people = typed.toInt(&isNumber);
    if (!isNumber && !typed.isEmpty())
        return;
    m_session.perform(tr("Count fingers"),
        [&](Edit& edit) { setPeople(edit, m_vision, fingers, isNumber ? people : 0); });
}

void FingerCount::show(const FistToFive& counts)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i]->setText(counts.people[i] > 0 ? QString::number(counts.people[i]) : QString{});
    m_result->setVisible(counts.shown() > 0);
    m_result->setText(counts.isConsent() ? tr("consent") : tr("talk again"));
    m_result->setKind(counts.isConsent() ? PillKind::Good : PillKind::Warn);
    m_result->updateGeometry();
    m_again->setVisible(counts.shown() > 0);
    m_reason->setText(fingerReason(counts));
}

} // namespace charrette::app
