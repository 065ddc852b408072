// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prototypes/Prototype.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace charrette::app {

class Chip;
class DocumentSession;
class FeedbackGrid;
class IterationList;
class PictureArea;
class SentenceField;

/// A prototype as people see it: pictures, test card, versions, feedback grid, learning card,
/// decision.
class PrototypePane final : public QWidget {
    Q_OBJECT

public:
    explicit PrototypePane(DocumentSession& session, QWidget* parent = nullptr);

    void show(const Prototype& prototype);
    void focusTitle();

signals:
    void galleryRequested();

private:
    struct Sentence {
        SentenceField* field;
        std::string Prototype::*text;
    };

    QWidget* buildCard(const QString& title, std::initializer_list<Sentence> sentences);
    QWidget* buildHead();
    QWidget* buildTop();
    QWidget* buildDecision();
    Sentence sentence(const QString& beginning, std::string Prototype::*text);
    void decide(Decision decision);
    void beginVersion();
    template <typename Work>
    void edit(const QString& label, Work&& work);

    DocumentSession& m_session;
    std::optional<PrototypeId> m_prototype;
    SentenceField* m_title;
    QLabel* m_made;
    std::vector<Sentence> m_sentences;
    PictureArea* m_pictures;
    IterationList* m_iterations;
    FeedbackGrid* m_feedback;
    QPushButton* m_again;
    std::array<Chip*, 4> m_decisions{};
};

} // namespace charrette::app
