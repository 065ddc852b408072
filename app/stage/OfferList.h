// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "core/stage/Offers.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLineEdit;
class QListView;

namespace charrette::app {

class OfferModel;
class SegmentedControl;
class WrapLabel;

/// Quotes, insights with personas, ideas, pictures and pitches to put on the stage: only what the
/// room may see is offered. A click, Enter or Space shows it; arrow keys alone do not.
class OfferList final : public QWidget {
    Q_OBJECT

public:
    enum Kind { Quotes, Insights, Ideas, Pictures, Pitches };

    explicit OfferList(DocumentSession& session, QWidget* parent = nullptr);

    void reload();
    /// Marks what the room sees, and leafs to its kind.
    void mark(const stage::Choice& choice);
    bool showFirst();

signals:
    void chosen(const charrette::stage::Choice& choice);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildHead();
    QListView* buildList();
    void filter();
    void choose();
    const std::vector<stage::Offer>& offers() const;
    QString nothingText() const;

    DocumentSession& m_session;
    OfferModel* m_model;
    std::array<std::vector<stage::Offer>, 5> m_offers;
    std::optional<stage::Choice> m_shown;
    SegmentedControl* m_kinds = nullptr;
    QLineEdit* m_words = nullptr;
    QListView* m_list = nullptr;
    WrapLabel* m_nothing = nullptr;
};

} // namespace charrette::app
