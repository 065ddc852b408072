// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/research/Claim.h"
#include "app/research/Heard.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListView;

namespace charrette::app {

class Chooser;
class ElidedLabel;
class PickModel;
class WrapLabel;

/// All notes of the workshop, to say which of them an insight or a persona rests on. Stays open for
/// several: Space, Enter or a click takes a note or gives it back.
class EvidencePicker final : public QWidget {
    Q_OBJECT

public:
    explicit EvidencePicker(DocumentSession& session, QWidget* parent = nullptr);

    /// `name` is what it is called, if it is; `heard` are all notes of the workshop.
    void show(const Claim& claim, const QString& name, const std::vector<HeardNote>& heard);
    /// Empties the filters and puts the keyboard where one looks for words.
    void begin();

signals:
    void finished();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildFilters();
    QWidget* buildList();
    void filter();
    bool matches(const HeardNote& heard) const;
    void toggle();

    DocumentSession& m_session;
    std::optional<Claim> m_claim;
    std::vector<HeardNote> m_heard;
    std::vector<NoteId> m_picked;
    PickModel* m_model;
    ElidedLabel* m_title = nullptr;
    QLineEdit* m_words = nullptr;
    Chooser* m_group = nullptr;
    Chooser* m_kind = nullptr;
    QListView* m_list = nullptr;
    WrapLabel* m_nothing = nullptr;
};

} // namespace charrette::app
