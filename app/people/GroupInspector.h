// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "core/people/Seating.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace charrette::app {

class Chooser;
class Inspector;
class LineField;
class PictureArea;
class WrapLabel;

/// Everything about one group, and how much came out of it.
class GroupInspector final : public QWidget {
    Q_OBJECT

public:
    explicit GroupInspector(DocumentSession& session, QWidget* parent = nullptr);

    /// A copy: committing what was typed makes the page read anew.
    void showGroup(SeatedGroup seated);

signals:
    void refused(const QString& why);

private:
    void build();
    void connectFields();
    void fill(const SeatedGroup& seated, bool isOther);
    void fillChoices();
    template <typename Work>
    bool edit(const QString& label, Work&& work);
    void commitNumber(const QString& text);

    DocumentSession& m_session;
    Inspector* m_panel;
    LineField* m_number;
    LineField* m_name;
    LineField* m_room;
    Chooser* m_colour;
    Chooser* m_facilitator;
    Chooser* m_challenge;
    Chooser* m_stream;
    WrapLabel* m_members;
    WrapLabel* m_work;
    PictureArea* m_pictures;
    std::optional<GroupId> m_group;
};

} // namespace charrette::app
