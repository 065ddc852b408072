// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/CaptureLine.h"
#include "app/widgets/Card.h"
#include "core/research/Note.h"

#include <QStringList>

namespace charrette::app {

class Chip;
class ElidedLabel;

/// Where notes are typed: the kind of the next one, the line itself, and how to change the kind.
/// Ctrl+1 to Ctrl+6, or "t:" at the start of the line, choose it.
class NoteCapture final : public Card {
    Q_OBJECT

public:
    explicit NoteCapture(QWidget* parent = nullptr);

    NoteKind kind() const { return m_kind; }
    void setKind(NoteKind kind);
    CaptureLine& line() { return *m_line; }

signals:
    /// Dictated lines: each may say its own kind. accept() on the line says that they are stored.
    void entered(const QStringList& lines);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void readMark(const QString& text);
    void buildKinds();

    NoteKind m_kind = NoteKind::Says;
    Chip* m_chip;
    CaptureLine* m_line;
    ElidedLabel* m_hint;
};

/// The kind that a key such as Ctrl+3 stands for.
std::optional<NoteKind> kindOf(const QKeyEvent& key);

} // namespace charrette::app
