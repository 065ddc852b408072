// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/SummaryPage.h"
#include "app/widgets/FileDialog.h"
#include "core/document/Document.h"
#include "core/formats/Sample.h"
#include "tests/support/Catch.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace charrette::tests {

using namespace charrette::app;
using namespace Qt::StringLiterals;

inline std::unique_ptr<Document> sampleDocument()
{
    auto document = Document::inMemory();
    buildSample(*document);
    return document;
}

inline QListWidget* listCalled(const QWidget& page, const QString& name)
{
    for (auto* list : page.findChildren<QListWidget*>()) {
        if (list->accessibleName() == name)
            return list;
    }
    return nullptr;
}

inline QComboBox* boxCalled(const QWidget& page, const QString& name)
{
    for (auto* box : page.findChildren<QComboBox*>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

struct Shown {
    explicit Shown(std::unique_ptr<charrette::Document> document)
        : session{std::move(document)}
        , page{session}
    {
        page.resize(1240, 860);
        page.show();
        page.bringUpToDate();
        settle();
    }

    /// What other threads are at work on is there.
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !page.isBusy(); }, 20'000));
    }

    QPushButton* exportButton() const { return page.findChild<QPushButton*>(u"export"_s); }

    bool says(const QString& text) const
    {
        for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    QByteArray exported(const QString& name)
    {
        const auto path = folder.filePath(name);
        FileDialog::setNextFileName(path);
        exportButton()->click();
        settle();
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    QTemporaryDir folder;
    DocumentSession session;
    SummaryPage page;
};

} // namespace charrette::tests
