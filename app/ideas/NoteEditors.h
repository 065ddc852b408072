// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace charrette::app {

/// The text of a note, edited where it is: Enter commits, Shift+Enter makes a new line, Escape
/// gives up. It stays until it is told that the text is in the document.
class NoteEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    NoteEditor(const QString& text, const QColor& paper, QWidget* parent);

    bool isDirty() const { return toPlainText().trimmed() != m_before; }

signals:
    void committed(const QString& text); ///< also when it is as before
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_before;
};

/// The dots of a note, typed on it. Enter, Down and Tab take them and go on to the next note.
class DotsField final : public QLineEdit {
    Q_OBJECT

public:
    DotsField(const QString& text, QWidget* parent);

    static constexpr int most = 9999;

signals:
    void committed(int dots, bool goOn);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent* event) override;

private:
    void commit(bool goOn);
};

/// Impact and effort, typed on a note as two numbers. Keys as in DotsField.
class RatingField final : public QLineEdit {
    Q_OBJECT

public:
    RatingField(const QString& text, QWidget* parent);

signals:
    void committed(const QString& typed, bool goOn);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent* event) override;
};

} // namespace charrette::app
