// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/ideas/Idea.h"
#include "core/people/Group.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

namespace charrette::app {

class CaptureLine;
class Chooser;
class DocumentSession;
struct IdeaList;

/// Where ideas are typed: one line an idea, and beside it whose they are, what they answer and in
/// which lane they begin. What is chosen stays for the next one.
class CaptureBar final : public QWidget {
    Q_OBJECT

public:
    explicit CaptureBar(DocumentSession& session, QWidget* parent = nullptr);

    void setList(const IdeaList& list);
    /// Chooses what the page is narrowed to, so that what is typed does not vanish at once.
    void follow(std::optional<std::int64_t> group, std::optional<std::int64_t> challenge);
    void focusLine();

signals:
    void added(const std::vector<charrette::IdeaId>& ids);
    void messageRequested(const QString& text);

private:
    struct Line {
        QString text;
        std::optional<GroupId> group;
    };

    void takeLine(const QString& text);
    void takeLines(const QStringList& lines);
    bool add(const std::vector<Line>& lines);
    Idea start() const;

    DocumentSession& m_session;
    CaptureLine* m_line;
    Chooser* m_group;
    Chooser* m_answers; ///< a question or a challenge: ids are unique across both
    Chooser* m_lane;
    std::vector<Group> m_groups;
    std::vector<std::int64_t> m_questions;
};

} // namespace charrette::app
