// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/VisionCard.h"

#include "app/document/DocumentSession.h"
#include "app/plan/FingerCount.h"
#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/LineField.h"
#include "app/widgets/Pill.h"
#include "core/document/Record.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace charrette::app {

VisionCard::VisionCard(DocumentSession& session, const Vision& vision, QWidget* parent)
    : Card{parent}
    , m_session{session}
    , m_vision{vision.id}
    , m_kind{vision.kind}
    , m_state{new Pill}
    , m_text{new GrowingText}
    , m_fingers{new FingerCount{session, vision.id}}
    , m_choose{secondaryButton({})}
{
    m_text->setAccessibleName(m_kind == VisionKind::Vision ? tr("Vision") : tr("Mission"));
    m_text->setLines(2, 12);
    auto* discard = iconButton(u"trash", tr("Remove this draft"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_choose);
    head->addWidget(discard);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_text);
    if (m_kind == VisionKind::Vision) {
        m_year = new LineField;
        m_year->setValidator(new QIntValidator{1900, 2999, m_year});
        m_year->setMaximumWidth(px(90));
        m_signs = new GrowingText;
        m_signs->setLines(3, 8);
        auto* fields = new FieldColumn;
        fields->addField(tr("In the year"), m_year);
        fields->addField(tr("Three signs that it came true, one a line"), m_signs);
        column->addWidget(fields);
        connect(m_year, &LineField::committed, this, &VisionCard::commitYear);
        connect(m_signs, &GrowingText::committed, this, [this](const QString& text) {
            edit(tr("Write signs"), [&](Vision& row) { row.signs = text.toStdString(); });
        });
    }
    column->addWidget(m_fingers);
    connect(m_text, &GrowingText::committed, this, [this](const QString& text) {
        if (!text.isEmpty())
            edit(tr("Rewrite"), [&](Vision& row) { row.text = text.toStdString(); });
    });
    connect(m_choose, &QPushButton::clicked, this, &VisionCard::toggleChosen);
    connect(discard, &QToolButton::clicked, this, [this] {
        m_session.perform(tr("Remove draft"), [&](Edit& permit) { remove(permit, m_vision); });
    });
    for (QWidget* button : {static_cast<QWidget*>(discard), static_cast<QWidget*>(m_choose)})
        button->setEnabled(!session.isReadOnly());
    if (session.isReadOnly())
        makeReadOnly(this);
    show(vision);
}

template <typename Work>
void VisionCard::edit(const QString& label, Work&& work)
{
    m_session.perform(label, [&](Edit& permit) { change(permit, m_vision, work); });
}

void VisionCard::show(const Vision& vision)
{
    m_isChosen = vision.chosen;
    m_state->setText(vision.chosen ? tr("chosen by the room") : tr("draft"));
    m_state->setKind(vision.chosen ? PillKind::Good : PillKind::Neutral);
    m_choose->setText(vision.chosen ? tr("Back to draft") : tr("Choose this one"));
    m_text->setText(shown(vision.text));
    if (m_year)
        m_year->setText(vision.horizonYear ? QString::number(*vision.horizonYear) : QString{});
    if (m_signs)
        m_signs->setText(shown(vision.signs));
    m_fingers->show(fistToFiveOn(m_session.db(), m_vision));
}

void VisionCard::focus()
{
    m_text->setFocus();
}

/// One of each kind is chosen at most.
void VisionCard::toggleChosen()
{
    const bool choose = !m_isChosen;
    m_session.perform(choose ? tr("Choose draft") : tr("Back to draft"), [&](Edit& permit) {
        for (auto other : visionsOf(permit.db(), m_session.workshop())) {
            if (other.kind != m_kind)
                continue;
            other.chosen = choose && other.id == m_vision;
            save(permit, other);
        }
    });
}

void VisionCard::commitYear(const QString& typed)
{
    bool isYear = false;
    const int year = typed.toInt(&isYear);
    if (typed.isEmpty() || isYear)
        edit(tr("Set year"),
            [&](Vision& row) { row.horizonYear = isYear ? std::optional{year} : std::nullopt; });
}

} // namespace charrette::app
