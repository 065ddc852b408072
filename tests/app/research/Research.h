// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "core/challenges/Challenge.h"
#include "core/people/Group.h"
#include "core/research/GoToIdea.h"
#include "core/research/Insight.h"
#include "core/research/Interview.h"
#include "core/research/Note.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollArea>
#include <QTest>
#include <QWidget>

#include <memory>
#include <string>
#include <vector>

namespace charrette::tests {

/// A workshop with two groups, one challenge and as many interviews as wanted, and nothing else.
struct Research {
    app::DocumentSession session{Document::inMemory()};
    WorkshopId workshop = WorkshopId::draw();
    std::vector<GroupId> groups;
    Challenge challenge{.title = "Orders stall between sales and delivery"};
    std::vector<Interview> interviews;

    explicit Research(const std::vector<std::string>& roles = {})
    {
        session.perform(QStringLiteral("Fill"), [&](Edit& edit) {
            add(edit,
                Workshop{.id = workshop, .title = "Event", .starts = *Date::from(2026, 11, 18)});
            const Round round{.workshop = workshop};
            add(edit, round);
            addGroups(edit, round.id, 2);
            for (const auto& group : groupsOf(edit.db(), round.id))
                groups.push_back(group.id);
            raise(edit, challenge, workshop);
            for (const auto& role : roles) {
                interviews.push_back(
                    Interview{.workshop = workshop, .role = role, .group = groups.front()});
                add(edit, interviews.back());
            }
        });
    }

    std::vector<NoteId> write(const Interview& interview, const std::vector<std::string>& lines,
        NoteKind kind = NoteKind::Says)
    {
        return session
            .performFor(QStringLiteral("Write"),
                [&](Edit& edit) { return addNotes(edit, interview, kind, lines); })
            .value();
    }

    Insight insight(const std::string& title, const std::vector<NoteId>& notes = {})
    {
        const Insight made{.workshop = workshop,
            .title = title,
            .user = "Buyers",
            .need = "know who owns their order",
            .reason = "every hand-over restarts the conversation"};
        session.perform(QStringLiteral("Insight"), [&](Edit& edit) {
            add(edit, made);
            for (const auto note : notes)
                addEvidence(edit, made.id, note);
        });
        return made;
    }

    const sqlite::Database& db() const { return session.db(); }
};

/// Shows a page as its window would, so that keys and the focus behave.
inline void open(QWidget& page)
{
    page.resize(1244, 852);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
}

inline void settle()
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
}

/// Clicks a widget where it is, as a person would after scrolling there.
inline void click(QWidget& widget)
{
    settle();
    for (auto* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(&widget);
    }
    QTest::mouseClick(&widget, Qt::LeftButton);
}

inline void paste(QWidget& line, const QString& text)
{
    QApplication::clipboard()->setText(text);
    QTest::keySequence(&line, QKeySequence::Paste);
}

/// The editor open in place of a row's text.
template <typename Editor>
Editor* openEditor(QWidget& list)
{
    const auto editors = list.findChildren<Editor*>();
    for (auto* editor : editors) {
        if (editor->isVisible())
            return editor;
    }
    return nullptr;
}

} // namespace charrette::tests
