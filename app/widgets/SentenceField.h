// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/Type.h"
#include "app/widgets/Draft.h"

#include <QTextEdit>

namespace charrette::app {

/// Text to be read first and edited where it stands: without a box, a line below it shows that it
/// can be changed. It may go on from a fixed beginning ("We believe that …"). Committed by Enter or
/// by leaving it, given up by Escape; Shift+Enter makes a new line. A refresh never overwrites what
/// is being typed.
class SentenceField final : public QTextEdit {
    Q_OBJECT

public:
    explicit SentenceField(
        const QString& beginning = {}, Type type = Type::Strong, QWidget* parent = nullptr);

    QString text() const { return toPlainText(); }
    const QString& beginning() const { return m_beginning; }

    /// What stands there while nothing is typed.
    void setPrompt(const QString& prompt);

    /// The document's text for what is shown; keeps what is being typed.
    void setText(const QString& text);
    /// Shows another thing's text, whatever was typed. Call commit() first.
    void load(const QString& text);

    void commit(bool again = false);
    void revert();
    bool isDirty() const { return m_draft.isDirty(text()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void committed(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void offer(bool again);
    void show(const QString& text);
    void dress();
    void shape();
    void grow();
    int indent() const;

    Draft m_draft;
    QString m_beginning;
    QString m_prompt;
    Type m_type;
    bool m_isShaping = false;
};

} // namespace charrette::app
