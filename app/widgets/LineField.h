// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Draft.h"

#include <QLineEdit>

namespace charrette::app {

/// One line that edits something in the document: committed by Enter or by leaving it, given up by
/// Escape. A refresh never overwrites what is being typed.
class LineField final : public QLineEdit {
    Q_OBJECT

public:
    explicit LineField(QWidget* parent = nullptr);

    /// The document's text for what is shown; keeps what is being typed.
    void setText(const QString& text);

    /// Shows another thing's text, whatever was typed. Call commit() first.
    void load(const QString& text);

    /// Offers what was typed; what was refused is offered again only when Enter asks for it.
    void commit(bool again = false);
    void revert();
    bool isDirty() const { return m_draft.isDirty(text()); }

signals:
    void committed(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void offer(bool again);
    void show(const QString& text);

    Draft m_draft;
};

} // namespace charrette::app
