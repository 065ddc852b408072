// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/PdfFile.h"

#include "app/summary/PrintStyle.h"
#include "core/base/Error.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype entryLength = 20; ///< of a line of the table of objects

[[noreturn]] void fail(const char* why)
{
    throw Error{Problem::Unreadable, std::string{"PDF: "} + why};
}

/// The number in "/Root 2 0 R"; -1 where there is none.
int reference(const QByteArray& dictionary, const QString& key)
{
    const QRegularExpression pattern{key + uR"(\s+(\d+)\s+0\s+R)"_s};
    const auto match = pattern.match(QString::fromLatin1(dictionary));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

qint64 number(const QByteArray& dictionary, const QString& key)
{
    const QRegularExpression pattern{key + uR"(\s+(\d+))"_s};
    const auto match = pattern.match(QString::fromLatin1(dictionary));
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

/// A text as PDF takes it in any script.
QByteArray textString(const QString& text)
{
    QByteArray bytes{"<FEFF"};
    for (const auto unit : text)
        bytes += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return bytes + ">";
}

/// A bookmark with its place in the tree, by index; -1 is none, and a parent of -1 is the root.
struct Node {
    int parent = -1;
    int previous = -1;
    int next = -1;
    int first = -1;
    int last = -1;
    int children = 0;
};

std::vector<Node> tree(const std::vector<Bookmark>& bookmarks)
{
    std::vector<Node> nodes(bookmarks.size());
    int part = -1;
    int before = -1; // at the same level
    int inside = -1;
    for (std::size_t i = 0; i < bookmarks.size(); ++i) {
        const int index = static_cast<int>(i);
        const bool isInside = bookmarks[i].level > 1 && part >= 0;
        auto& last = isInside ? inside : before;
        if (last >= 0)
            nodes[static_cast<std::size_t>(last)].next = index;
        nodes[i].previous = last;
        last = index;
        if (isInside) {
            auto& parent = nodes[static_cast<std::size_t>(part)];
            nodes[i].parent = part;
            parent.first = parent.first < 0 ? index : parent.first;
            parent.last = index;
            ++parent.children;
        } else {
            part = index;
            inside = -1;
        }
    }
    return nodes;
}

/// Objects added behind the end of a file, and the table that finds them.
class Addition {
public:
    explicit Addition(qsizetype start)
        : m_start{start}
    {}

    void add(int number, const QByteArray& dictionary)
    {
        m_places.emplace_back(number, m_start + m_bytes.size());
        m_bytes += QByteArray::number(number) + " 0 obj\n<<\n" + dictionary + ">>\nendobj\n";
    }

    QByteArray finished(const QByteArray& trailer) const
    {
        auto bytes = m_bytes;
        const auto table = m_start + bytes.size();
        bytes += "xref\n";
        for (const auto& [number, place] : m_places) {
            bytes += QByteArray::number(number) + " 1\n";
            bytes += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        }
        bytes += "trailer\n<<\n" + trailer + ">>\nstartxref\n" + QByteArray::number(table);
        return bytes + "\n%%EOF\n";
    }

private:
    qsizetype m_start;
    QByteArray m_bytes;
    std::vector<std::pair<int, qsizetype>> m_places;
};

QByteArray link(const char* key, int number)
{
    return QByteArray{"/"} + key + " " + QByteArray::number(number) + " 0 R\n";
}

} // namespace

PdfFile::PdfFile(QByteArray bytes)
    : m_bytes{std::move(bytes)}
{
    const auto end = m_bytes.lastIndexOf("startxref");
    if (!m_bytes.startsWith("%PDF-") || end < 0 || m_bytes.indexOf("%%EOF", end) < 0)
        fail("it has no beginning or no end");
    m_table = static_cast<qsizetype>(number(m_bytes.mid(end), u"startxref"_s));
    readTable(m_table);
    readPages();
}

/// Newest first: what a later table says of an object holds.
void PdfFile::readTable(qsizetype start)
{
    if (start < 0 || m_bytes.mid(start, 5) != "xref\n")
        fail("there is no table of its objects");
    auto at = start + 5;
    while (m_bytes.mid(at, 7) != "trailer") {
        const auto lineEnd = m_bytes.indexOf('\n', at);
        const auto head = m_bytes.mid(at, std::max(qsizetype{0}, lineEnd - at)).split(' ');
        const int count = head.value(1).toInt();
        at = lineEnd + 1;
        if (lineEnd < 0 || count < 1 || at + count * entryLength > m_bytes.size())
            fail("the table of its objects is cut short");
        for (int i = 0; i < count; ++i, at += entryLength) {
            const int object = head[0].toInt() + i;
            const auto entry = m_bytes.mid(at, entryLength);
            if (entry[17] == 'n' && !m_objects.contains(object))
                m_objects.insert(object, entry.left(10).toLongLong());
        }
    }
    const auto trailer = m_bytes.mid(at, m_bytes.indexOf(">>", at) - at);
    if (m_root == 0) {
        m_root = reference(trailer, u"/Root"_s);
        m_info = reference(trailer, u"/Info"_s);
        m_size = static_cast<int>(number(trailer, u"/Size"_s));
    }
    const auto earlier = static_cast<qsizetype>(number(trailer, u"/Prev"_s));
    if (earlier >= start)
        fail("its tables lead in a circle");
    if (earlier >= 0)
        readTable(earlier);
}

void PdfFile::readPages()
{
    const auto list = object(reference(object(m_root), u"/Pages"_s));
    const auto from = list.indexOf("/Kids");
    const auto kids = list.mid(from, list.indexOf(']', from) - from);
    static const QRegularExpression pattern{uR"((\d+) 0 R)"_s};
    auto matches = pattern.globalMatch(QString::fromLatin1(kids));
    while (from >= 0 && matches.hasNext()) {
        const int page = matches.next().captured(1).toInt();
        const auto text = object(page);
        if (!text.contains("/Type /Page\n"))
            fail("what should be a page is none");
        object(reference(text, u"/Contents"_s));
        m_pages.push_back(page);
    }
    if (m_pages.empty())
        fail("it has no page");
}

QByteArray PdfFile::object(int number) const
{
    const auto at = m_objects.value(number, -1);
    const auto head = QByteArray::number(number) + " 0 obj\n";
    const auto end = at < 0 ? -1 : m_bytes.indexOf("endobj", at);
    if (end < 0 || m_bytes.mid(at, head.size()) != head)
        fail("an object is not where it should be");
    return m_bytes.mid(at + head.size(), end - at - head.size());
}

QByteArray PdfFile::withBookmarks(const std::vector<Bookmark>& bookmarks, double height) const
{
    if (bookmarks.empty())
        return m_bytes;
    const auto nodes = tree(bookmarks);
    const auto numberOf = [this](int index) { return m_size + 1 + index; };
    Addition addition{m_bytes.size()};
    auto catalog = object(m_root);
    catalog.insert(catalog.indexOf("/Type"), link("Outlines", m_size));
    catalog = catalog.mid(catalog.indexOf("/Outlines"));
    addition.add(m_root, catalog.left(catalog.lastIndexOf(">>")));
    int parts = 0;
    int lastPart = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].parent >= 0)
            continue;
        ++parts;
        lastPart = static_cast<int>(i);
    }
    addition.add(m_size,
        "/Type /Outlines\n" + link("First", numberOf(0)) + link("Last", numberOf(lastPart))
            + "/Count " + QByteArray::number(parts) + "\n");
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto& [title, level, page, top] = bookmarks[i];
        const auto& node = nodes[i];
        const int points = static_cast<int>((height - top) / unitsPerPoint);
        auto text = "/Title " + textString(title) + "\n"
            + link("Parent", node.parent < 0 ? m_size : numberOf(node.parent)) + "/Dest ["
            + QByteArray::number(m_pages.at(static_cast<std::size_t>(page))) + " 0 R /XYZ 0 "
            + QByteArray::number(points) + " null]\n";
        if (node.previous >= 0)
            text += link("Prev", numberOf(node.previous));
        if (node.next >= 0)
            text += link("Next", numberOf(node.next));
        if (node.children > 0) // Closed at first, which is what a number below nought says.
            text += link("First", numberOf(node.first)) + link("Last", numberOf(node.last))
                + "/Count -" + QByteArray::number(node.children) + "\n";
        addition.add(numberOf(static_cast<int>(i)), text);
    }
    const auto size = m_size + 1 + static_cast<int>(bookmarks.size());
    return m_bytes
        + addition.finished("/Size " + QByteArray::number(size) + "\n" + link("Info", m_info)
            + link("Root", m_root) + "/Prev " + QByteArray::number(m_table) + "\n");
}

} // namespace charrette::app
