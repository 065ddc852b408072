// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ideas/Twins.h"

#include <QDialog>

#include <array>
#include <vector>

class QLabel;
class QPushButton;

namespace charrette::app {

class DocumentSession;
class PaperNote;
class TwinFinder;
class WrapLabel;
struct IdeaList;

/// Ideas that may say the same, two at a time: the facilitator joins them or keeps them apart.
class TwinsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit TwinsDialog(DocumentSession& session, QWidget* parent = nullptr);

    const std::vector<Twins>& pairs() const { return m_pairs; }
    bool isSearching() const;

private:
    void build();
    void addKeys();
    void search();
    void take(const std::vector<Twins>& found);
    void goTo(std::size_t index);
    void showPair(const IdeaList& list, const Twins& pair);
    void step(int by);
    void join();
    void keepThemApart();

    DocumentSession& m_session;
    TwinFinder* m_finder;
    std::vector<Twins> m_pairs;
    std::size_t m_index = 0;

    QLabel* m_title;
    QLabel* m_count;
    std::array<PaperNote*, 2> m_notes{};
    std::array<WrapLabel*, 2> m_facts{};
    QWidget* m_side; ///< the two beside each other
    QPushButton* m_back;
    QPushButton* m_apart;
    QPushButton* m_join;
    QPushButton* m_skip;
    QPushButton* m_close; ///< once there is nothing to decide
    WrapLabel* m_hint;
};

} // namespace charrette::app
