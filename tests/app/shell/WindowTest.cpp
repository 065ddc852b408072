// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Page.h"
#include "app/shell/DocumentView.h"
#include "app/shell/MainWindow.h"
#include "app/shell/NavigationEntry.h"
#include "app/shell/Notice.h"
#include "app/shell/StartPage.h"
#include "app/theme/Theme.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/LineField.h"
#include "app/widgets/MessageBox.h"
#include "app/widgets/SentenceField.h"
#include "app/widgets/Toast.h"
#include "core/formats/Formats.h"
#include "core/formats/Sample.h"
#include "core/people/Person.h"
#include "core/plan/Action.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSettings>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace charrette;
using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

/// A window in a folder of its own.
struct Desk {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Theme theme{settings};
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(theme, settings);

    QString path(const QString& name) const { return folder.filePath(name); }

    QString sample() const
    {
        const auto file = path(u"Sample.charrette"_s);
        buildSample(*Document::create(file.toStdString()));
        return file;
    }

    QString empty() const
    {
        const auto file = path(u"Empty.charrette"_s);
        Document::create(file.toStdString())->perform("New workshop", [](Edit& edit) {
            emptyWorkshop(edit, {.title = "Blank", .starts = Date::from(2027, 1, 11).value()});
        });
        return file;
    }

    void openAndShow(const QString& file)
    {
        REQUIRE(window->open(file));
        window->show();
        QCoreApplication::processEvents();
    }

    DocumentView& view() const { return *window->documentView(); }
    DocumentSession& session() const { return view().session(); }

    QAction* action(const QString& beginning) const
    {
        for (auto* menu : window->menuBar()->actions()) {
            for (auto* action : menu->menu()->actions()) {
                if (action->text().remove(u'&').startsWith(beginning))
                    return action;
            }
        }
        FAIL("no action " + beginning.toStdString());
        return nullptr;
    }

    QString told() const { return window->findChild<Toast*>()->text(); }
};

void addPerson(DocumentSession& session, const char* name)
{
    REQUIRE(session.perform(u"Add %1"_s.arg(QString::fromUtf8(name)),
        [&](Edit& edit) { add(edit, Person{.name = name}); }));
}

bool isNamed(const QWidget& widget)
{
    if (!widget.accessibleName().isEmpty())
        return true;
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && !button->text().isEmpty();
}

template <typename Control>
void requireNames(const QWidget& page)
{
    for (const auto* control : page.findChildren<Control*>()) {
        // What a composed control is made of is named by the whole.
        const auto* parent = control->parentWidget();
        const bool isPart = parent
            && (qobject_cast<const QComboBox*>(parent)
                || qobject_cast<const QAbstractSpinBox*>(parent)
                || parent->objectName().startsWith(u"qt_"_s));
        if (isPart || control->objectName().startsWith(u"qt_"_s) || !control->isVisibleTo(&page))
            continue;
        INFO(control->metaObject()->className() << " " << control->objectName().toStdString());
        CHECK(isNamed(*control));
    }
}

} // namespace

TEST_CASE("No key of the menus means anything else, there or on a page", "[shell]")
{
    Desk desk;
    desk.openAndShow(desk.sample());
    std::map<QString, QString> taken;
    for (const auto* action : desk.window->findChildren<QAction*>()) {
        for (const auto& keys : action->shortcuts()) {
            INFO(keys.toString().toStdString() << ": " << action->text().toStdString());
            CHECK(taken.emplace(keys.toString(), action->text()).second);
        }
    }
    CHECK(taken.size() > 30);
    for (std::size_t i = 0; i < Navigation::pageCount; ++i) {
        for (const auto* shortcut :
            desk.view().page(static_cast<PageKind>(i)).findChildren<QShortcut*>()) {
            INFO(shortcut->key().toString().toStdString());
            CHECK(taken.count(shortcut->key().toString()) == 0);
        }
    }
}

TEST_CASE("The rail leads to every page, by mouse and by arrow keys", "[shell]")
{
    Desk desk;
    desk.openAndShow(desk.sample());
    const auto entries = desk.view().findChildren<NavigationEntry*>();
    REQUIRE(entries.size() == static_cast<qsizetype>(Navigation::pageCount));

    for (std::size_t i = 0; i < Navigation::pageCount; ++i) {
        QTest::mouseClick(entries[static_cast<qsizetype>(i)], Qt::LeftButton);
        CHECK(desk.view().currentPage() == static_cast<PageKind>(i));
        CHECK(desk.view().page(static_cast<PageKind>(i)).isVisible());
    }
    entries.last()->setFocus();
    QTest::keyClick(entries.last(), Qt::Key_Up);
    CHECK(desk.view().currentPage() == PageKind::Pulse);
}

TEST_CASE("The menu says what undo takes back, and redo repeats it", "[shell]")
{
    Desk desk;
    desk.openAndShow(desk.empty());
    addPerson(desk.session(), "Ann");
    CHECK(desk.action(u"Undo"_s)->text().contains(u"Add Ann"_s));

    desk.action(u"Undo"_s)->trigger();
    CHECK(people(desk.session().db()).empty());
    CHECK(desk.action(u"Redo"_s)->text().contains(u"Add Ann"_s));

    desk.action(u"Redo"_s)->trigger();
    CHECK(people(desk.session().db()).size() == 1);
}

TEST_CASE("Undo reaches back across a restart", "[shell]")
{
    Desk desk;
    const auto file = desk.empty();
    desk.openAndShow(file);
    addPerson(desk.session(), "Ann");
    desk.window->close();

    desk.openAndShow(file);
    desk.action(u"Undo"_s)->trigger();
    CHECK(people(desk.session().db()).empty());
}

TEST_CASE("A window closed without warning keeps what was being typed", "[shell]")
{
    Desk desk;
    const auto file = desk.sample();
    desk.openAndShow(file);
    desk.view().showPage(PageKind::Plan);
    auto& page = desk.view().page(PageKind::Plan);
    REQUIRE(page.selectFirst());
    QCoreApplication::processEvents();
    GrowingText* field = nullptr;
    for (auto* text : page.findChildren<GrowingText*>()) {
        if (text->isVisible() && text->isEnabled())
            field = text;
    }
    REQUIRE(field);
    field->setFocus();
    QTest::keyClicks(field, u" typed at the last moment"_s);

    desk.window->close();

    const auto document = Document::open(file.toStdString());
    const auto latest = workshops(document->db()).front().id;
    const auto actions = actionsOf(document->db(), latest);
    CHECK(std::ranges::any_of(actions, [](const Action& action) {
        const auto all = action.text + action.firstStep + action.measure + action.remark;
        return all.find("typed at the last moment") != std::string::npos;
    }));
}

TEST_CASE("A document that is open elsewhere is shown for reading, and says so", "[shell]")
{
    Desk desk;
    const auto file = desk.sample();
    const auto other = Document::open(file.toStdString());
    desk.openAndShow(file);

    CHECK(desk.session().isReadOnly());
    CHECK(desk.view().findChild<Notice*>());
    CHECK(desk.window->windowTitle().contains(u"reading only"_s));
    CHECK_FALSE(desk.action(u"Undo"_s)->isEnabled());
    CHECK_FALSE(
        desk.session().perform(u"Add"_s, [](Edit& edit) { add(edit, Person{.name = "Nobody"}); }));
    CHECK(desk.told().contains(u"Save a copy"_s));
}

TEST_CASE("Nothing can be typed into a document that is open for reading", "[shell]")
{
    Desk desk;
    const auto file = desk.sample();
    const auto other = Document::open(file.toStdString());
    desk.openAndShow(file);
    const auto requireLocked = [](const QWidget& page, auto field) {
        for (const auto* text : page.findChildren<decltype(field)>()) {
            INFO(text->metaObject()->className() << " " << text->accessibleName().toStdString());
            // What is hidden by its own part is not offered there.
            CHECK((text->isReadOnly() || !text->isEnabled() || text->isHidden()
                || text->parentWidget()->isHidden()));
        }
    };
    for (std::size_t i = 0; i < Navigation::pageCount; ++i) {
        const auto kind = static_cast<PageKind>(i);
        desk.view().showPage(kind);
        desk.view().page(kind).selectFirst();
        QCoreApplication::processEvents();
        INFO(pageName(kind).toStdString());
        const auto& page = desk.view().page(kind);
        requireLocked(page, static_cast<LineField*>(nullptr));
        requireLocked(page, static_cast<CaptureLine*>(nullptr));
        requireLocked(page, static_cast<GrowingText*>(nullptr));
        requireLocked(page, static_cast<SentenceField*>(nullptr));
    }
}

TEST_CASE("A file that is no document is refused in words, and what was open stays", "[shell]")
{
    Desk desk;
    desk.openAndShow(desk.sample());
    QFile text{desk.path(u"note.charrette"_s)};
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("dear diary");
    text.close();

    CHECK_FALSE(desk.window->open(text.fileName()));
    CHECK(desk.told().contains(u"not a Charrette document"_s));
    CHECK(desk.window->documentView());

    CHECK_FALSE(desk.window->open(desk.path(u"gone/away.charrette"_s)));
    CHECK(desk.told().contains(u"no such folder"_s));
}

TEST_CASE("A document without a workshop offers to make one, and undo of a removal brings it back",
    "[shell]")
{
    Desk desk;
    desk.openAndShow(desk.empty());

    MessageBox::setNextAnswer(MessageBox::Answer::Cancel);
    desk.action(u"Remove this workshop"_s)->trigger();
    CHECK(desk.session().currentWorkshop());
    MessageBox::setNextAnswer(MessageBox::Answer::Confirm);
    desk.action(u"Remove this workshop"_s)->trigger();
    CHECK_FALSE(desk.session().currentWorkshop());
    QCoreApplication::processEvents();

    desk.action(u"Undo"_s)->trigger();
    CHECK(desk.session().currentWorkshop());
    CHECK(desk.view().page(PageKind::Overview).isVisible());
}

TEST_CASE("The other edition is shown on every page when it is chosen", "[shell]")
{
    Desk desk;
    desk.openAndShow(desk.sample());
    const auto all = workshops(desk.session().db());
    REQUIRE(all.size() == 2);
    for (std::size_t i = 0; i < Navigation::pageCount; ++i)
        desk.view().showPage(static_cast<PageKind>(i));

    desk.session().showWorkshop(all.back().id);

    for (std::size_t i = 0; i < Navigation::pageCount; ++i) {
        desk.view().showPage(static_cast<PageKind>(i));
        QCoreApplication::processEvents();
    }
    CHECK(desk.window->windowTitle().contains(QString::fromStdString(all.back().title)));
    CHECK(desk.told().isEmpty());
}

TEST_CASE("Every control of every page has a name for screen readers", "[shell]")
{
    Desk desk;
    desk.openAndShow(GENERATE(true, false) ? desk.sample() : desk.empty());
    for (std::size_t i = 0; i < Navigation::pageCount; ++i) {
        const auto kind = static_cast<PageKind>(i);
        desk.view().showPage(kind);
        desk.view().page(kind).selectFirst();
        QCoreApplication::processEvents();
        INFO(pageName(kind).toStdString());
        const auto& page = desk.view().page(kind);
        requireNames<QAbstractButton>(page);
        requireNames<QLineEdit>(page);
        requireNames<QPlainTextEdit>(page);
        requireNames<QComboBox>(page);
        requireNames<QAbstractSpinBox>(page);
    }
}

TEST_CASE("Every page can be read on a small screen: nothing is wider than the window", "[shell]")
{
    Desk desk;
    desk.openAndShow(desk.sample());
    desk.window->resize(1280, 720);
    for (std::size_t i = 0; i < Navigation::pageCount; ++i) {
        const auto kind = static_cast<PageKind>(i);
        desk.view().showPage(kind);
        desk.view().page(kind).selectFirst();
        QCoreApplication::processEvents();
        INFO(pageName(kind).toStdString());
        CHECK(desk.window->width() == 1280);
        CHECK(desk.window->height() == 720);
        CHECK(desk.view().page(kind).minimumSizeHint().width() <= 1280 - 196);
    }
}

TEST_CASE("The keys of a page work right after a click on its name", "[shell]")
{
    Desk desk;
    desk.openAndShow(desk.empty());
    QApplication::setActiveWindow(desk.window.get());
    for (auto* entry : desk.window->findChildren<NavigationEntry*>()) {
        if (entry->text() == u"Agenda"_s)
            QTest::mouseClick(entry, Qt::LeftButton);
    }
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(line);
    CHECK(desk.view().page(PageKind::Agenda).isAncestorOf(line));
}
