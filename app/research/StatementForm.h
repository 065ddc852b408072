// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "core/research/Insight.h"
#include "core/research/Support.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace charrette::app {

class GrowingText;

/// An insight as a sentence to fill in, with quiet hints below while it is being written.
class StatementForm final : public QWidget {
    Q_OBJECT

public:
    explicit StatementForm(DocumentSession& session, QWidget* parent = nullptr);

    void show(const Insight& insight, const Support& support);
    void begin();

private:
    GrowingText* part(std::string Insight::*member, const QString& name, const QString& placeholder,
        const QString& undoLabel);
    /// What is in the fields now, stored or not.
    Insight typed() const;
    void weigh();

    DocumentSession& m_session;
    std::optional<Insight> m_insight;
    std::optional<Support> m_support;
    GrowingText* m_user;
    GrowingText* m_need;
    GrowingText* m_reason;
    QLabel* m_verb;
    QVBoxLayout* m_hints;
    QStringList m_shownHints;
};

} // namespace charrette::app
