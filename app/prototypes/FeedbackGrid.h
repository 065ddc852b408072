// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Group.h"
#include "core/prototypes/Prototype.h"

#include <QWidget>

#include <array>
#include <vector>

class QLabel;

namespace charrette::app {

class DocumentSession;
class FeedbackField;
class SegmentedControl;

/// The four fields of feedback, and above them whose it is that is being written down: in each of
/// two rounds a neighbour group comes to see. The round stays while one goes from one prototype to
/// the next.
class FeedbackGrid final : public QWidget {
    Q_OBJECT

public:
    explicit FeedbackGrid(DocumentSession& session, QWidget* parent = nullptr);

    void show(const Prototype& prototype);

private:
    QWidget* buildHead();
    QWidget* buildFields();
    void choose();

    DocumentSession& m_session;
    std::vector<Group> m_visitors;
    SegmentedControl* m_rounds;
    QLabel* m_hint;
    std::array<FeedbackField*, 4> m_fields{};
};

} // namespace charrette::app
