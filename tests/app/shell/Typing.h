// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Page.h"
#include "app/shell/DocumentView.h"
#include "app/shell/FileNotice.h"
#include "app/shell/MainWindow.h"
#include "app/theme/Theme.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/Toast.h"
#include "core/formats/Sample.h"
#include "core/plan/Action.h"
#include "core/workshop/Workshop.h"
#include "tests/support/Catch.h"

#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace charrette::tests {

using namespace app;
using namespace Qt::StringLiterals;

inline QString typedText()
{
    return u"What we want to know by Thursday"_s;
}

/// A window with the sample open, and something typed that is not entered yet.
struct Typing {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Theme theme{settings};
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(theme, settings);
    QString path = folder.filePath(u"Sample.charrette"_s);

    Typing()
    {
        buildSample(*charrette::Document::create(path.toStdString()));
        REQUIRE(window->open(path));
        window->show();
        view().showPage(PageKind::Plan);
        auto& page = view().page(PageKind::Plan);
        REQUIRE(page.selectFirst());
        QCoreApplication::processEvents();
        for (auto* text : page.findChildren<GrowingText*>()) {
            if (text->isVisible() && !text->isReadOnly())
                field = text;
        }
        REQUIRE(field);
        field->setFocus();
        field->setPlainText(typedText());
        REQUIRE(field->isDirty());
    }

    DocumentView& view() const { return *window->documentView(); }
    QString notice() const { return view().fileNotice().text(); }
    QString told() const { return window->findChild<Toast*>()->text(); }

    void press(const QString& label) const
    {
        QCoreApplication::processEvents(); // The notice is shown by its layout.
        for (auto* button : view().fileNotice().findChildren<QPushButton*>()) {
            if (button->text() == label && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                QCoreApplication::processEvents();
                return;
            }
        }
        FAIL("no button " + label.toStdString());
    }

    WorkshopId workshop() const { return *view().session().currentWorkshop(); }

    static bool isStored(const QString& file)
    {
        const auto document = charrette::Document::open(file.toStdString());
        for (const auto& workshop : workshops(document->db())) {
            for (const auto& action : actionsOf(document->db(), workshop.id)) {
                const auto all = action.text + action.firstStep + action.measure + action.remark;
                if (all.find(typedText().toStdString()) != std::string::npos)
                    return true;
            }
        }
        return false;
    }

    GrowingText* field = nullptr;
};

} // namespace charrette::tests
