// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/StatementForm.h"

#include "app/text/Names.h"
#include "app/theme/Type.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/IconView.h"
#include "app/widgets/Labels.h"
#include "app/widgets/WrapLabel.h"
#include "core/document/Record.h"
#include "core/research/Concern.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace charrette::app {

namespace {

QString hint(Concern concern)
{
    switch (concern) {
    case Concern::BeginsWithTo:
        return StatementForm::tr("“To” is in the sentence already.");
    case Concern::NotAVerb:
        return StatementForm::tr("A need is something to do: begin with a verb.");
    case Concern::NamesSolution:
        return StatementForm::tr("This names a solution. What is it needed for?");
    case Concern::RepeatsItself:
        return StatementForm::tr("The reason says the need again. What did you learn?");
    case Concern::NoEvidence:
        return StatementForm::tr("It rests on no note yet.");
    case Concern::OneVoice:
        return StatementForm::tr("One voice only. Did anyone else say or do this?");
    }
    return {};
}

} // namespace

StatementForm::StatementForm(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_user{part(&Insight::user, tr("User"), tr("Who?"), tr("Change user of insight"))}
    , m_need{part(&Insight::need, tr("Need"), tr("do what? Begin with a verb"),
          tr("Change need of insight"))}
    , m_reason{part(&Insight::reason, tr("Reason"), tr("what did you learn?"),
          tr("Change reason of insight"))}
    , m_verb{mutedLabel({})}
    , m_hints{new QVBoxLayout}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(m_user);
    column->addWidget(m_verb);
    column->addWidget(m_need);
    //: The joint of an insight: someone needs something, because of a reason
    column->addWidget(mutedLabel(tr("because")));
    column->addWidget(m_reason);
    m_hints->setContentsMargins(0, px(4), 0, 0);
    m_hints->setSpacing(px(2));
    column->addLayout(m_hints);
}

GrowingText* StatementForm::part(std::string Insight::*member, const QString& name,
    const QString& placeholder, const QString& undoLabel)
{
    auto* field = new GrowingText;
    field->setEnter(GrowingText::Enter::Commit);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(name);
    field->setReadOnly(m_session.isReadOnly());
    connect(field, &QPlainTextEdit::textChanged, this, &StatementForm::weigh);
    connect(field, &GrowingText::committed, this, [this, member, undoLabel](const QString& text) {
        m_session.perform(undoLabel, [&](Edit& edit) {
            change(edit, m_insight->id,
                [&](Insight& insight) { insight.*member = text.toStdString(); });
        });
    });
    return field;
}

void StatementForm::show(const Insight& insight, const Support& support)
{
    const bool isOther = !m_insight || m_insight->id != insight.id;
    m_insight = insight;
    m_support = support;
    const auto put = [isOther](GrowingText* field, const std::string& text) {
        if (isOther)
            field->load(shown(text));
        else
            field->setText(shown(text));
    };
    put(m_user, insight.user);
    put(m_need, insight.need);
    put(m_reason, insight.reason);
    weigh();
}

void StatementForm::begin()
{
    auto* first = m_user->text().isEmpty() ? m_user : m_need;
    first->setFocus(Qt::OtherFocusReason);
}

Insight StatementForm::typed() const
{
    auto insight = *m_insight;
    insight.user = m_user->text().trimmed().toStdString();
    insight.need = m_need->text().trimmed().toStdString();
    insight.reason = m_reason->text().trimmed().toStdString();
    return insight;
}

void StatementForm::weigh()
{
    if (!m_insight)
        return;
    const auto insight = typed();
    // Whether they need or one needs: the sentence itself knows.
    auto probe = insight;
    probe.need = "x";
    probe.user = insight.user.empty() ? "users" : insight.user;
    const bool isPlural = sentenceOf(probe).need == probe.user + " need to x";
    m_verb->setText(isPlural ? tr("need to") : tr("needs to"));
    QStringList hints;
    for (const auto concern : concernsOf(insight, *m_support))
        hints += hint(concern);
    if (hints == m_shownHints)
        return;
    m_shownHints = hints;
    while (auto* item = m_hints->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& text : hints) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout{line};
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(px(6));
        row->addWidget(new IconView{u"info", px(14)}, 0, Qt::AlignTop);
        row->addWidget(new WrapLabel{text, Type::Small}, 1);
        m_hints->addWidget(line);
    }
}

} // namespace charrette::app
