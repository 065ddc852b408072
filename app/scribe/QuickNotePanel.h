// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Card.h"
#include "core/ideas/QuickNote.h"
#include "core/people/Group.h"

#include <QPointer>

#include <optional>
#include <vector>

class QScrollArea;

namespace charrette::app {

class CaptureLine;
class Chooser;
class DocumentSession;
class QuickNoteDelegate;
class QuickNoteModel;
class RowList;

/// Writes something down from any page: kind, group, text, Enter, and the next. It lies over the
/// pages and outlives them, so that what is typed stays through every change of page, undo and
/// closing; kind and group stay chosen.
class QuickNotePanel final : public Card {
    Q_OBJECT

public:
    /// Lies over `host` and follows its size.
    QuickNotePanel(DocumentSession& session, QWidget* host);

    void open();
    void dismiss();
    /// Stores what is typed and not entered yet, before the document closes.
    void settle();

signals:
    void messageRequested(const QString& text);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectAll();
    void refresh();
    void place();

    void takeLine(const QString& text);
    bool add(const QStringList& lines);
    /// What a line is to be stored as; nothing when its group does not exist.
    std::optional<QuickNote> noteOf(const QString& line) const;
    QuickNote noteAsTyped(const QString& line) const;
    bool store(const std::vector<QuickNote>& notes);
    void removeChosen();

    DocumentSession& m_session;
    Chooser* m_kind;
    Chooser* m_group;
    CaptureLine* m_line;
    QuickNoteModel* m_model;
    QuickNoteDelegate* m_delegate = nullptr;
    RowList* m_list;
    QScrollArea* m_scroll;
    std::vector<Group> m_groups;
    QPointer<QWidget> m_before; ///< what had the keyboard when it was opened
};

} // namespace charrette::app
