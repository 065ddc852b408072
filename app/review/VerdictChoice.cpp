// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/VerdictChoice.h"

#include "app/document/PillKinds.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/widgets/FlowLayout.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

namespace charrette::app {

namespace {

class PillButton final : public QAbstractButton {
public:
    PillButton(const QString& text, PillKind kind, QWidget* parent)
        : QAbstractButton{parent}
        , m_kind{kind}
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return pillSize(text()) + QSize{0, 4}; }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter{this};
        const auto pill =
            paintPill(painter, rect(), text(), isChecked() ? m_kind : PillKind::Neutral);
        const bool isNeutral = isChecked() && m_kind == PillKind::Neutral;
        if (!isNeutral && !(underMouse() && isEnabled()))
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen{isNeutral ? tokens().muted : tokens().line, 1});
        const auto edge = QRectF{pill}.adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2);
    }

private:
    PillKind m_kind;
};

} // namespace

VerdictChoice::VerdictChoice(QWidget* parent)
    : QWidget{parent}
{
    auto* flow = new FlowLayout{this};
    for (const auto verdict : everyOne<Verdict>()) {
        auto* pill = new PillButton{verdictName(verdict), pillOf(verdict), this};
        pill->setToolTip(
            tr("%1 (key %2)").arg(verdictName(verdict)).arg(static_cast<int>(verdict) + 1));
        connect(pill, &QAbstractButton::clicked, this, [this, verdict] {
            const auto wanted = m_current == verdict ? std::nullopt : std::optional{verdict};
            setCurrent(m_current); // the document decides, and then shows it
            emit chosen(wanted);
        });
        flow->addWidget(pill);
        m_pills.push_back(pill);
    }
}

void VerdictChoice::setCurrent(std::optional<Verdict> verdict)
{
    m_current = verdict;
    for (std::size_t i = 0; i < m_pills.size(); ++i)
        m_pills[i]->setChecked(verdict == static_cast<Verdict>(i));
}

} // namespace charrette::app
