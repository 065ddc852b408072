// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agenda/AgendaPage.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/LineField.h"
#include "core/agenda/Timetable.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

namespace charrette::tests {

using namespace app;
using namespace Qt::StringLiterals;

inline const Date firstDate = *Date::from(2026, 11, 18);

/// The agenda of a workshop of two days; the first has an hour each of A, B and C from nine.
struct PageRoom {
    DocumentSession session;
    DayId first = DayId::draw();
    DayId second = DayId::draw();
    std::unique_ptr<AgendaPage> page;
    QTableView* table = nullptr;
    CaptureLine* capture = nullptr;

    explicit PageRoom(const std::vector<std::string>& titles = {"A", "B", "C"},
        std::unique_ptr<Document> document = Document::inMemory())
        : session{std::move(document)}
    {
        if (!session.isReadOnly())
            prepare(titles);
        page = std::make_unique<AgendaPage>(session);
        page->resize(1244, 900);
        page->show();
        QApplication::setActiveWindow(page.get());
        table = page->findChild<QTableView*>();
        for (auto* line : page->findChildren<CaptureLine*>()) {
            if (line->accessibleName() == u"New block"_s)
                capture = line;
        }
        table->setFocus();
    }

    void prepare(const std::vector<std::string>& titles)
    {
        session.perform(u"Make"_s, [&](Edit& edit) {
            const Workshop workshop{.title = "Trial", .starts = firstDate};
            add(edit, workshop);
            add(edit, Day{.id = first, .workshop = workshop.id, .date = firstDate});
            add(edit, Day{.id = second, .workshop = workshop.id, .date = firstDate.plusDays(1)});
            for (const auto& title : titles)
                add(edit, Block{.day = first, .title = title, .minutes = 60});
        });
    }

    std::vector<TimedBlock> timed(DayId day) const
    {
        const auto start = find(session.db(), day)->start;
        return timetable(start, blocksOf(session.db(), day));
    }

    /// "A 9:00-60 …": titles, starts and lengths of a day.
    QString read(std::optional<DayId> day = {}) const
    {
        QStringList blocks;
        for (const auto& block : timed(day.value_or(first))) {
            blocks += u"%1 %2-%3"_s.arg(QString::fromStdString(block.block.title),
                QString::fromStdString(clockText(block.start)),
                QString::number(block.block.minutes));
        }
        return blocks.join(u", "_s);
    }

    QPoint cell(int row, int column) const
    {
        return table->visualRect(table->model()->index(row, column)).center();
    }

    void click(int row, Qt::KeyboardModifiers held = {}) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, held, cell(row, 3));
    }

    void key(Qt::Key key, Qt::KeyboardModifiers held = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, held);
    }

    void type(const QString& text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    void doubleClick(int row, int column) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell(row, column));
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell(row, column));
    }

    void typeOver(int row, int column, const QString& text) const
    {
        doubleClick(row, column);
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
        if (text.isEmpty())
            key(Qt::Key_Delete);
        type(text);
        key(Qt::Key_Return);
    }

    QString shown(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }

    LineField* field(const QString& name) const
    {
        for (auto* field : page->findChildren<LineField*>()) {
            if (field->accessibleName() == name && field->isVisible())
                return field;
        }
        return nullptr;
    }
};

/// The columns of the table.
enum { Start, Length, Bar, Title, LedBy, Marks };

} // namespace charrette::tests
