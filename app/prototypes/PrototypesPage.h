// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Page.h"
#include "core/prototypes/Prototype.h"

#include <optional>

class QStackedWidget;

namespace charrette::app {

class ChainView;
class Chooser;
class EmptyState;
class GrowingText;
class LineField;
class PrototypeModel;
class PrototypePane;
class RowList;

/// What was built to test ideas: the list, the cards and the feedback grid of one, its details.
class PrototypesPage final : public Page {
    Q_OBJECT

public:
    explicit PrototypesPage(DocumentSession& session, QWidget* parent = nullptr);

    void reveal(const Item& item) override;
    bool selectFirst() override;
    void clearSelection() override;
    void showGroup(GroupId group) override;

protected:
    void reload() override;
    bool concerns(const Changes& changes) const override;

private:
    QWidget* buildList();
    QWidget* buildDetails();
    void create();
    void removeSelected();
    void move(const QList<int>& rows, int before);
    void follow();
    void showDetails(const Prototype& prototype);
    void commitVersion(const QString& typed);
    void commitMinutes(const QString& typed);
    template <typename Work>
    void edit(const QString& label, Work&& work);

    std::optional<PrototypeId> m_prototype;
    PrototypeModel* m_model;
    RowList* m_list;
    EmptyState* m_empty;
    PrototypePane* m_pane;
    QStackedWidget* m_stack;
    QWidget* m_details = nullptr;
    Chooser* m_idea = nullptr;
    Chooser* m_group = nullptr;
    Chooser* m_form = nullptr;
    LineField* m_version = nullptr;
    LineField* m_minutes = nullptr;
    GrowingText* m_question = nullptr;
    ChainView* m_chain = nullptr;
};

} // namespace charrette::app
