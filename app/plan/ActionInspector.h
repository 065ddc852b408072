// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/Item.h"
#include "core/plan/Action.h"

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QStackedLayout;

namespace charrette::app {

class AfterField;
class ChainView;
class CaptureLine;
class Chooser;
class DocumentSession;
class GrowingText;
class Inspector;
class ItemLinks;
class LineField;
class WrapLabel;

/// The selected action, to read and to edit; several are counted.
class ActionInspector final : public QWidget {
    Q_OBJECT

public:
    ActionInspector(
        DocumentSession& session, std::function<QDate()> today, QWidget* parent = nullptr);

    void show(const std::vector<ActionId>& actions);
    void editText();

signals:
    void openRequested(const charrette::Item& item);

private:
    Inspector* buildFields();
    QWidget* buildNothing();
    void fill(const Action& action);
    void offerChoices();
    void showProgress(const Action& action);
    void tellNews(const QString& text);
    void commitOwner(const QString& name);
    void commitDue(const QString& typed);
    template <typename Work>
    void edit(const QString& label, Work&& work);

    DocumentSession& m_session;
    std::function<QDate()> m_today;
    std::optional<ActionId> m_action;
    QStackedLayout* m_stack;
    WrapLabel* m_nothing = nullptr;
    GrowingText* m_text = nullptr;
    GrowingText* m_firstStep = nullptr;
    LineField* m_owner = nullptr;
    LineField* m_due = nullptr;
    WrapLabel* m_hint = nullptr;
    Chooser* m_status = nullptr;
    Chooser* m_horizon = nullptr;
    GrowingText* m_measure = nullptr;
    GrowingText* m_remark = nullptr;
    Chooser* m_challenge = nullptr;
    WrapLabel* m_progress = nullptr;
    CaptureLine* m_news = nullptr;
    AfterField* m_after = nullptr;
    ItemLinks* m_gaps = nullptr;
    ChainView* m_chain = nullptr;
};

} // namespace charrette::app
