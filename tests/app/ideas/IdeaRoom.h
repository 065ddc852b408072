// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/ideas/IdeasPage.h"
#include "app/ideas/NoteLane.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/Chooser.h"
#include "core/challenges/Challenge.h"
#include "core/document/Record.h"
#include "core/ideas/Idea.h"
#include "core/people/Group.h"
#include "core/research/Insight.h"
#include "core/votes/Vote.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

namespace charrette::tests {

/// A workshop with eight groups, two challenges and a question, and the page that shows its ideas.
struct IdeaRoom {
    WorkshopId workshop = WorkshopId::draw();
    RoundId round = RoundId::draw();
    ChallengeId orders = ChallengeId::draw();
    ChallengeId dates = ChallengeId::draw();
    QuestionId question = QuestionId::draw();
    Document* document; ///< the session's
    app::DocumentSession session;
    std::unique_ptr<app::IdeasPage> page;

    IdeaRoom()
        : IdeaRoom{Document::inMemory()}
    {}

    explicit IdeaRoom(std::unique_ptr<Document> opened)
        : document{opened.get()}
        , session{filled(std::move(opened))}
    {}

    /// Ideas called A, B, C… in a lane.
    std::vector<IdeaId> put(Horizon horizon, const std::vector<std::string>& texts)
    {
        return document->perform("Put", [&](Edit& edit) {
            Idea like{.workshop = workshop, .text = {}};
            like.horizon = horizon;
            return addIdeas(edit, like, texts);
        });
    }

    void show(QSize size = {1244, 900})
    {
        page = std::make_unique<app::IdeasPage>(session);
        page->resize(size);
        page->show();
        QApplication::setActiveWindow(page.get());
        QApplication::processEvents();
    }

    app::NoteLane& lane(Horizon horizon) const
    {
        // The tray of the matrix is a lane too.
        for (auto* lane : page->findChild<app::IdeaBoard*>()->findChildren<app::NoteLane*>()) {
            if (lane->horizon() == horizon)
                return *lane;
        }
        throw std::logic_error{"no such lane"};
    }

    app::CaptureLine& line() const { return *page->findChild<app::CaptureLine*>(); }

    /// What a lane shows, as one word: "ABC".
    std::string texts(Horizon horizon) const
    {
        std::string all;
        for (const auto& row : lane(horizon).notes())
            all += row.text.toStdString();
        return all;
    }

    std::string quick() const { return texts(Horizon::QuickWin); }
    std::string later() const { return texts(Horizon::LongTerm); }
    std::string undecided() const { return texts(Horizon::Undecided); }

    std::vector<Idea> ideas() const { return ideasOf(session.db(), workshop); }
    Idea idea(IdeaId id) const { return find(session.db(), id).value(); }
    QString undoLabel() const { return session.undoLabel(); }

    GroupId group(int number) const
    {
        for (const auto& group : groupsIn(session.db(), workshop)) {
            if (group.number == number)
                return group.id;
        }
        throw std::logic_error{"no such group"};
    }

    /// A key for whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, held);
    }

    QPoint centre(const app::NoteLane& lane, int index) const
    {
        return lane.noteRect(index).center();
    }

    void click(app::NoteLane& lane, int index, Qt::KeyboardModifiers held = Qt::NoModifier) const
    {
        QTest::mouseClick(lane.viewport(), Qt::LeftButton, held, centre(lane, index));
    }

    /// Presses on a note, moves to a point of another lane in steps, and lets go there.
    void drag(app::NoteLane& from, int index, app::NoteLane& to, QPoint target) const
    {
        const auto start = centre(from, index);
        const auto end = from.viewport()->mapFromGlobal(to.viewport()->mapToGlobal(target));
        QTest::mousePress(from.viewport(), Qt::LeftButton, {}, start);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(from.viewport(), start + (end - start) * step / 4);
        QTest::mouseRelease(from.viewport(), Qt::LeftButton, {}, end);
    }

private:
    std::unique_ptr<Document> filled(std::unique_ptr<Document> opened)
    {
        if (opened->isReadOnly()) {
            workshop = workshops(opened->db()).front().id;
            return opened;
        }
        opened->perform("Prepare", [this](Edit& edit) {
            add(edit,
                Workshop{.id = workshop, .title = "Event", .starts = *Date::from(2026, 11, 18)});
            add(edit, Round{.id = round, .workshop = workshop});
            addGroups(edit, round, 8);
            raise(edit, Challenge{.id = orders, .title = "Orders"}, workshop);
            raise(edit, Challenge{.id = dates, .title = "Dates"}, workshop);
            add(edit,
                Question{.id = question,
                    .workshop = workshop,
                    .challenge = dates,
                    .text = "How might we warn early?"});
        });
        return opened;
    }
};

/// As somebody chooses it from the list.
inline void choose(app::Chooser& chooser, const QString& text)
{
    const int row = chooser.findText(text);
    REQUIRE(row >= 0);
    chooser.setCurrentIndex(row);
    emit chooser.activated(row);
}

} // namespace charrette::tests
