// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/BoardAccess.h"

#include "app/board/BoardView.h"
#include "app/text/Format.h"
#include "app/text/Names.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <unordered_map>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

/// One note, known by its id: it may be gone when it is asked.
class NoteAccess final : public QAccessibleInterface,
                         public QAccessibleActionInterface {
public:
    NoteAccess(BoardView& view, std::int64_t id)
        : m_view{&view}
        , m_id{id}
    {}

    bool isValid() const override { return index() >= 0; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}

    QAccessibleInterface* parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
        const int at = index();
        if (at < 0)
            return {};
        const auto& note = m_view->plane().note(at);
        if (kind == QAccessible::Name)
            return note.text;
        if (kind != QAccessible::Description)
            return {};
        QStringList words;
        if (!note.label.isEmpty())
            words += note.label;
        if (note.votes > 0)
            words += voteCount(note.votes);
        if (note.isExpected)
            words += closeToGoTo();
        if (!note.place.isEmpty())
            words += note.place;
        return words.join(u", "_s);
    }

    QRect rect() const override
    {
        const int at = index();
        if (at < 0)
            return {};
        const auto rect = m_view->viewRect(at).toAlignedRect();
        return {m_view->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = state.selectable = state.multiSelectable = true;
        state.selected = m_view->isSelected(m_id);
        state.focused = m_view->hasFocus() && m_view->current() == m_id;
        state.offscreen = !m_view->rect().intersects(m_view->viewRect(index()).toAlignedRect());
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }

    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setSelection({m_id}, m_id);
        m_view->reveal(m_id);
        emit m_view->selectionChanged();
        if (name == pressAction())
            emit m_view->editRequested(m_id, {});
    }

private:
    int index() const { return m_view ? m_view->plane().indexOf(m_id) : -1; }

    QPointer<BoardView> m_view;
    std::int64_t m_id;
};

class BoardAccess final : public QAccessibleWidget {
public:
    explicit BoardAccess(BoardView* view)
        : QAccessibleWidget{view, QAccessible::List}
    {}

    ~BoardAccess() override
    {
        for (const auto& [id, known] : m_known)
            QAccessible::deleteAccessibleInterface(known);
    }

    int childCount() const override { return view().plane().count(); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto id = view().plane().note(index).id;
        auto [at, isNew] = m_known.try_emplace(id, 0);
        if (isNew)
            at->second = QAccessible::registerAccessibleInterface(new NoteAccess{view(), id});
        return QAccessible::accessibleInterface(at->second);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [id, known] : m_known) {
            if (QAccessible::accessibleInterface(known) == child)
                return view().plane().indexOf(id);
        }
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto point = view().mapFromGlobal(QPoint{x, y});
        return child(view().plane().at(view().camera().toBoard(QPointF{point})));
    }

    QAccessibleInterface* focusChild() const override
    {
        return view().hasFocus() && view().current()
            ? child(view().plane().indexOf(*view().current()))
            : nullptr;
    }

    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.multiSelectable = true;
        return state;
    }

private:
    BoardView& view() const { return *static_cast<BoardView*>(widget()); }

    mutable std::unordered_map<std::int64_t, QAccessible::Id> m_known; ///< those asked for
};

QAccessibleInterface* make(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<BoardView*>(object);
    return view ? new BoardAccess{view} : nullptr;
}

} // namespace

void installBoardAccess()
{
    static const bool isInstalled = (QAccessible::installFactory(make), true);
    Q_UNUSED(isInstalled)
}

void tellNoteFocus(BoardView& view, int index)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event{&view, QAccessible::Focus};
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

} // namespace charrette::app
