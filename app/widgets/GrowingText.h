// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Draft.h"

#include <QPlainTextEdit>

namespace charrette::app {

/// Several lines that edit something in the document, as high as their text. Committed by
/// Ctrl+Enter or by leaving it, given up by Escape. A refresh never overwrites what is being typed.
class GrowingText final : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Enter { NewLine, Commit }; ///< with Commit, Shift+Enter makes the new line

    explicit GrowingText(QWidget* parent = nullptr);

    void setEnter(Enter enter) { m_enter = enter; }
    void setLines(int least, int most);

    QString text() const { return toPlainText(); }

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
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void offer(bool again);
    void show(const QString& text);
    void grow();
    void measure();
    int textHeight(int lines) const;

    Draft m_draft;
    Enter m_enter = Enter::NewLine;
    int m_leastLines = 1;
    int m_mostLines = 12;
    int m_padding = 0; ///< above and below the text
};

} // namespace charrette::app
