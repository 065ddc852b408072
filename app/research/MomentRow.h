// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/Persona.h"

#include <QWidget>

#include <functional>

namespace charrette::app {

class Chooser;
class DocumentSession;
class LineField;
class SentenceField;

/// One moment of a day: when it is, what happens, and how it feels.
class MomentRow final : public QWidget {
    Q_OBJECT

public:
    MomentRow(DocumentSession& session, const Moment& moment, QWidget* parent = nullptr);

    MomentId id() const { return m_moment; }
    void show(const Moment& moment, bool isLowest);
    /// Tab leads here from that one, if there is one. Returns where it leads from here.
    QWidget* putBehind(QWidget* before);
    /// Puts the keyboard where one says how it feels.
    void begin();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void commitTime(const QString& typed);
    void edit(const QString& label, const std::function<void(Moment&)>& work);

    DocumentSession& m_session;
    MomentId m_moment;
    bool m_isLowest = false;
    int m_mood = 0; ///< as it is in the document
    LineField* m_time;
    SentenceField* m_text;
    Chooser* m_feels;
    QWidget* m_discard;
};

} // namespace charrette::app
