// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Bookmark.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace charrette::app {

/// The skeleton of a PDF as QPdfWriter makes it: where its objects are, and its pages in their
/// order. It is read anew from what is on the disk before an export is called done.
class PdfFile {
public:
    /// Throws Error{Problem::Unreadable} when the file is not whole: no end, an object or a page
    /// that is not where it should be.
    explicit PdfFile(QByteArray bytes);

    int pageCount() const { return static_cast<int>(m_pages.size()); }

    /// The same pages with an outline, added behind the end as PDF allows. Pages are so high, in
    /// the units of PrintStyle.h.
    QByteArray withBookmarks(const std::vector<Bookmark>& bookmarks, double height) const;

private:
    void readTable(qsizetype start);
    void readPages();
    QByteArray object(int number) const;

    QByteArray m_bytes;
    QHash<int, qsizetype> m_objects; ///< where each begins
    std::vector<int> m_pages; ///< numbers of their objects
    qsizetype m_table = 0;
    int m_size = 0;
    int m_root = 0;
    int m_info = 0;
};

} // namespace charrette::app
