// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/BoardCopy.h"

#include "app/board/BoardView.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace charrette::app {

namespace {

constexpr qreal mostPixels = 16e6; ///< of a picture that is copied

struct BoardMenu {
    Q_DECLARE_TR_FUNCTIONS(BoardMenu)
};

} // namespace

int copyNotes(BoardView& view)
{
    QRectF part;
    QStringList lines;
    auto chosen = view.selectedIndices();
    for (const int index : chosen) {
        part |= view.plane().rect(index);
        lines += QString{view.plane().note(index).text}.replace(u'\n', u' ');
    }
    if (chosen.empty())
        return 0;
    part.adjust(-16, -16, 16, 16);
    const qreal pixels = part.width() * part.height();
    auto* data = new QMimeData;
    data->setText(lines.join(u'\n'));
    data->setImageData(view.picture(part, std::min(2.0, std::sqrt(mostPixels / pixels))));
    QApplication::clipboard()->setMimeData(data);
    return static_cast<int>(chosen.size());
}

void addZoom(QMenu& menu, BoardView& view)
{
    const auto add = [&](const QString& text, Qt::Key key, void (BoardView::*show)()) {
        auto* action = menu.addAction(text, &view, show);
        action->setShortcut(Qt::CTRL | key);
        action->setShortcutVisibleInContextMenu(true);
    };
    add(BoardMenu::tr("Show everything"), Qt::Key_2, &BoardView::fitAll);
    add(BoardMenu::tr("Show the selection"), Qt::Key_3, &BoardView::fitSelection);
}

} // namespace charrette::app
