// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Bookmark.h"
#include "app/summary/PrintStyle.h"
#include "core/summary/Paper.h"

#include <QSizeF>
#include <QString>
#include <QtGlobal>

#include <vector>

class QPainter;

namespace charrette::app {

/// A sheet as it is held, in the units of PrintStyle.h: A3 across, so that it is two of A4.
inline QSizeF sizeOf(summary::Paper paper)
{
    switch (paper) {
    case summary::Paper::A4:
        break;
    case summary::Paper::Letter:
        return {6120, 7920};
    case summary::Paper::A3:
        return {11906, 8419};
    }
    return {pageWidth, pageHeight};
}

/// What is laid out on sheets of paper. The preview and the PDF are drawn by the same hand, so what
/// is seen is what is printed. It holds fonts, so it stays in the thread that made it.
class PaperPages {
public:
    PaperPages() = default;
    virtual ~PaperPages() = default;
    Q_DISABLE_COPY_MOVE(PaperPages)

    virtual int count() const = 0;
    virtual const QString& title() const = 0;
    virtual const std::vector<Bookmark>& bookmarks() const = 0;
    virtual summary::Paper paper() const = 0;

    /// What is on the page, line by line, for those who do not see it.
    virtual QString text(int page) const = 0;
    /// Draws onto white paper, in the units of PrintStyle.h.
    virtual void paint(QPainter& painter, int page) const = 0;
};

} // namespace charrette::app
