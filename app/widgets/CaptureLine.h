// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

namespace charrette::app {

/// A line for fast scribing: Enter hands over what was typed, pasted lines are handed over one by
/// one, Up brings back what was entered before. It empties only when accept() says that the text is
/// in the document, so nothing typed is lost when it is not.
class CaptureLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit CaptureLine(const QString& placeholder = {}, QWidget* parent = nullptr);

    /// To be called by whoever took what entered() brought.
    void accept();
    /// What is typed and not in the document; nothing while what was entered before is shown.
    QString draft() const;

signals:
    void entered(const QString& text);
    void pasted(const QStringList& lines);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void enter();
    void watch(const QString& text);
    void recall(int by);

    QString m_offered;
    QString m_draft;
    QStringList m_entered;
    int m_recalled = -1; ///< how far back in m_entered; -1 is the draft
    QString m_before;
    int m_selected = 0;
    bool m_isWatching = true;
};

/// Text from a clipboard as one thing a line: trimmed, without bullets, without empty lines.
QStringList linesOf(const QString& text);

} // namespace charrette::app
