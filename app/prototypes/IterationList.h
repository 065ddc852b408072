// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prototypes/Prototype.h"

#include <QWidget>

#include <vector>

namespace charrette::app {

class DocumentSession;
class SentenceField;

/// What was changed in a prototype from version to version, a line each.
class IterationList final : public QWidget {
    Q_OBJECT

public:
    explicit IterationList(DocumentSession& session, QWidget* parent = nullptr);

    void show(PrototypeId prototype);
    /// Puts the keyboard into the line of that version.
    void write(IterationId iteration);

private:
    void rewrite(std::size_t at, const QString& text);

    DocumentSession& m_session;
    std::vector<Iteration> m_iterations;
    std::vector<SentenceField*> m_fields;
};

} // namespace charrette::app
