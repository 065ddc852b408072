// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/EmpathyMap.h"

#include "app/research/Terms.h"
#include "app/text/Names.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Card.h"
#include "app/widgets/TextBlock.h"

#include <QGridLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QStringList>

#include <cstddef>

namespace charrette::app {

namespace {

constexpr int mapSide = 14;
constexpr int mapAbove = 12;
constexpr int indent = 11; ///< of the text behind its bullet
constexpr int lineGap = 2;

QColor Tokens::*groundOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Says:
        return &Tokens::says;
    case NoteKind::Thinks:
        return &Tokens::thinks;
    case NoteKind::Does:
        return &Tokens::does;
    case NoteKind::Feels:
        return &Tokens::feels;
    case NoteKind::Pain:
    case NoteKind::Gain:
        return &Tokens::surface;
    }
    return &Tokens::surface;
}

} // namespace

/// One field of the map: what it is called, how we know, and its notes.
class EmpathyMap::Quadrant final : public Card {
public:
    Quadrant(NoteKind kind, const QString& title, const QString& source, const QString& prompt)
        : m_ground{groundOf(kind)}
        , m_title{title}
        , m_source{source}
        , m_prompt{prompt}
    {
        QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setNotes(const QStringList& notes)
    {
        if (m_notes == notes)
            return;
        m_notes = notes;
        m_measuredWidth = -1;
        setAccessibleName(m_title);
        setAccessibleDescription(notes.join(u'\n'));
        updateGeometry();
        update();
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        if (width != m_measuredWidth)
            m_height = measure(width);
        m_measuredWidth = width;
        return m_height;
    }
    QSize sizeHint() const override { return {px(220), px(60)}; }
    QSize minimumSizeHint() const override { return {px(140), px(60)}; }

protected:
    void changeEvent(QEvent* event) override
    {
        Card::changeEvent(event);
        if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
            return;
        m_measuredWidth = -1;
        updateGeometry();
    }

    void paintEvent(QPaintEvent* event) override
    {
        const auto& t = tokens();
        QPainter painter{this};
        paintCard(painter, rect(), t.*m_ground, t.line);
        const auto area = rect().adjusted(px(mapSide), px(mapAbove), -px(mapSide), -px(mapAbove));
        const QRect head{area.left(), area.top(), area.width(), px(20)};
        drawElided(painter, head, m_source, typeFont(Type::Small), t.muted,
            Qt::AlignRight | Qt::AlignVCenter);
        drawElided(painter, head, m_title, typeFont(Type::Section), t.ink);
        QRect line{area.left(), area.top() + headHeight(), area.width(), area.height()};
        if (m_notes.isEmpty()) {
            TextBlock{m_prompt, typeFont(Type::Muted)}.draw(painter, line, t.muted);
            return;
        }
        for (const auto& note : m_notes) {
            const auto block = blockOf(note);
            const auto text = line.adjusted(px(indent), 0, 0, 0);
            if (line.top() > event->rect().bottom())
                break;
            TextBlock{QStringLiteral("•"), typeFont(Type::Body)}.draw(painter, line, t.muted);
            block.draw(painter, text, t.ink);
            line.translate(0, block.height(text.width()) + px(lineGap));
        }
    }

private:
    static int headHeight() { return px(26); }
    int measure(int width) const
    {
        const int inner = width - 2 * px(mapSide);
        int height = 2 * px(mapAbove) + headHeight();
        if (m_notes.isEmpty())
            return height + TextBlock{m_prompt, typeFont(Type::Muted)}.height(inner);
        for (const auto& note : m_notes)
            height += blockOf(note).height(inner - px(indent)) + px(lineGap);
        return height;
    }
    static TextBlock blockOf(const QString& note) { return {note, typeFont(Type::Body)}; }

    QColor Tokens::*m_ground;
    QString m_title;
    QString m_source;
    QString m_prompt;
    QStringList m_notes;
    mutable int m_measuredWidth = -1;
    mutable int m_height = 0;
};

EmpathyMap::EmpathyMap(QWidget* parent)
    : QWidget{parent}
{
    const auto make = [this](NoteKind kind, const QString& title, const QString& source,
                          const QString& prompt) {
        auto* quadrant = new Quadrant{kind, title, source, prompt};
        m_quadrants[static_cast<std::size_t>(kind)] = quadrant;
        return quadrant;
    };
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(px(12));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(make(NoteKind::Says, tr("Says"), tr("heard"), tr("Their exact words.")), 0, 0);
    grid->addWidget(
        make(NoteKind::Thinks, tr("Thinks"), tr("inferred"), tr("What might they believe?")), 0, 1);
    grid->addWidget(make(NoteKind::Does, tr("Does"), tr("seen"), tr("What did you see?")), 1, 0);
    grid->addWidget(
        make(NoteKind::Feels, tr("Feels"), tr("inferred"), tr("What moved them?")), 1, 1);
    grid->addWidget(make(NoteKind::Pain, tr("Pains"), {}, tr("None noted.")), 2, 0);
    grid->addWidget(make(NoteKind::Gain, tr("Gains"), {}, tr("None noted.")), 2, 1);
    setNotes({});
}

void EmpathyMap::setNotes(const std::vector<Note>& notes)
{
    std::array<QStringList, 6> byKind;
    for (const auto& note : notes)
        byKind[static_cast<std::size_t>(note.kind)] += shownNote(note);
    const auto at = [](NoteKind kind) { return static_cast<std::size_t>(kind); };
    const bool hasMore =
        !byKind[at(NoteKind::Pain)].isEmpty() || !byKind[at(NoteKind::Gain)].isEmpty();
    for (std::size_t i = 0; i < m_quadrants.size(); ++i)
        m_quadrants[i]->setNotes(byKind[i]);
    m_quadrants[at(NoteKind::Pain)]->setVisible(hasMore);
    m_quadrants[at(NoteKind::Gain)]->setVisible(hasMore);
}

} // namespace charrette::app
