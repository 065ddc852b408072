// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/Note.h"

#include <QWidget>

#include <array>
#include <vector>

namespace charrette::app {

/// The notes of an interview by what they are: four quadrants, and pains and gains where there are
/// any. As high as its text.
class EmpathyMap final : public QWidget {
    Q_OBJECT

public:
    explicit EmpathyMap(QWidget* parent = nullptr);

    /// In the order in which they were heard.
    void setNotes(const std::vector<Note>& notes);

private:
    class Quadrant;

    std::array<Quadrant*, 6> m_quadrants{}; ///< by NoteKind
};

} // namespace charrette::app
