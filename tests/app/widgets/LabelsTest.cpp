// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Labels.h"

#include "app/theme/Theme.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/NotePainter.h"
#include "app/widgets/PageHeader.h"
#include "app/widgets/Pill.h"
#include "app/widgets/TabularText.h"
#include "app/widgets/WrapLabel.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPushButton>

#include <memory>

using namespace charrette::app;
using namespace Qt::StringLiterals;

namespace {

const auto sentence = u"Customers need to know who owns their order because every hand-over "
                      "restarts the conversation"_s;

QImage note(const QString& text)
{
    QImage image{160, 110, QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::white);
    QPainter painter{&image};
    NoteLook look;
    look.text = text;
    look.ground = tokens().yellow;
    look.label = u"Group 3"_s;
    paintNote(painter, QRectF{QPointF{6, 6}, noteSize()}, look);
    return image;
}

} // namespace

TEST_CASE("A paragraph is higher where it is narrower", "[widgets]")
{
    WrapLabel label{sentence};
    CHECK(label.heightForWidth(150) > label.heightForWidth(300));
    CHECK(label.heightForWidth(2000) < 2 * label.fontMetrics().height());
}

TEST_CASE("A word longer than its paragraph is broken, not cut off", "[widgets]")
{
    WrapLabel label{QString{200, u'w'}};
    CHECK(label.heightForWidth(100) > 10 * label.fontMetrics().height());
}

TEST_CASE("A long tool tip is broken between words, none is lost", "[widgets]")
{
    const auto broken = tip(sentence);
    CHECK(broken.contains(u'\n'));
    CHECK(QString{broken}.replace(u'\n', u' ') == sentence);
    for (const auto& line : broken.split(u'\n'))
        CHECK(line.size() <= 64);
    CHECK(tip(u"Short"_s) == u"Short"_s);
}

TEST_CASE("Text is shown as it was typed, tags and all", "[widgets]")
{
    WrapLabel wrapped{u"<b>bold</b>"_s};
    ElidedLabel elided{u"<b>bold</b>"_s};
    Pill pill{u"<b>bold</b>"_s};
    const std::unique_ptr<QLabel> plain{label(Type::Body, u"<b>bold</b>"_s)};
    for (const QLabel* each : {static_cast<QLabel*>(&wrapped), static_cast<QLabel*>(&elided),
             static_cast<QLabel*>(&pill), plain.get()})
        CHECK(each->textFormat() == Qt::PlainText);
}

TEST_CASE("A line gives way before its neighbours do", "[widgets]")
{
    const ElidedLabel label{sentence};
    CHECK(label.minimumSizeHint().width() < 60);
    CHECK(label.sizeHint().width() > 400);
}

TEST_CASE("Times stand below each other", "[widgets]")
{
    const auto font = typeFont(Type::Clock);
    CHECK(tabularWidth(font, u"11:11"_s) == tabularWidth(font, u"08:40"_s));
}

TEST_CASE("A note's text never runs out of its paper", "[widgets]")
{
    const auto image = note(sentence + u' ' + sentence + u' ' + QString{60, u'W'});
    for (int x = 0; x < image.width(); ++x) {
        for (const int y : {0, 1, 2, 106, 107, 108})
            CHECK(image.pixelColor(x, y).lightness() > 200);
    }
}

TEST_CASE("What flows breaks into lines like text", "[widgets]")
{
    QWidget box;
    auto* flow = new FlowLayout{&box};
    for (int i = 0; i < 8; ++i)
        flow->addWidget(new Pill{u"remove the bad"_s});
    const int oneLine = flow->heightForWidth(2000);
    CHECK(flow->heightForWidth(250) >= 3 * oneLine);
    CHECK(flow->heightForWidth(10) >= 8 * oneLine);
}

TEST_CASE("Where a page is narrow the pills of its header yield, and come back", "[widgets]")
{
    QWidget window;
    PageHeader header{u"Insights"_s, &window};
    auto* pill = header.addPill(u"20 from 180 notes"_s);
    header.addButton(new QPushButton{u"New insight"_s});
    header.resize(800, 40);
    window.show();
    QApplication::processEvents();
    CHECK(pill->isVisible());
    header.resize(pill->width() + 120, 40);
    CHECK_FALSE(pill->isVisible());
    header.resize(800, 40);
    CHECK(pill->isVisible());
}

TEST_CASE("The title of a page stays whole; what stands beside it goes first", "[widgets]")
{
    QWidget window;
    PageHeader header{u"Agenda"_s, &window};
    header.setSub(u"Wednesday 18 November"_s);
    auto* pill = header.addPill(u"8:00–17:45"_s);
    header.addButton(new QPushButton{u"Add block"_s});
    window.show();
    const auto labels = header.findChildren<QLabel*>();
    const auto* title = labels[0];
    const auto* sub = labels[1];
    REQUIRE(sub->text() == u"Wednesday 18 November"_s);
    header.resize(800, 40);
    QApplication::processEvents();
    CHECK(sub->isVisible());
    CHECK(pill->isVisible());
    header.resize(260, 40);
    QApplication::processEvents();
    CHECK_FALSE(sub->isVisible());
    CHECK_FALSE(pill->isVisible());
    CHECK(title->width() >= title->fontMetrics().horizontalAdvance(title->text()));
    header.resize(800, 40);
    QApplication::processEvents();
    CHECK(sub->isVisible());
}
