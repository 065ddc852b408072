// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/challenges/Attempt.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace charrette::app {

class CaptureLine;
class GrowingText;

/// What was tried before, what came of it and what would differ now: each written where it stands.
class AttemptList final : public QWidget {
    Q_OBJECT

public:
    explicit AttemptList(QWidget* parent = nullptr);

    void show(const std::vector<Attempt>& attempts);
    void setReadOnly(bool isReadOnly);
    /// To be called by whoever stored what entered() brought.
    void accept();
    void beginEntry();

signals:
    void entered(const QString& text);
    void edited(const charrette::Attempt& attempt);
    void removed(charrette::AttemptId attempt);

private:
    struct Fields {
        QWidget* card;
        GrowingText* text;
        GrowingText* outcome;
        GrowingText* differs;
    };

    Fields buildFields(std::size_t place);
    GrowingText* buildField(const QString& name);
    void connectFields(std::size_t place);
    void offer(std::size_t place, std::string Attempt::*field, const QString& text);

    std::vector<Attempt> m_attempts;
    std::vector<Fields> m_fields;
    QVBoxLayout* m_column;
    CaptureLine* m_entry;
    bool m_isReadOnly = false;
};

} // namespace charrette::app
