// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <string>
#include <vector>

class QLabel;

namespace charrette::app {

class CaptureLine;
class WrapLabel;

/// What was asked about a challenge at the earlier event, and what is asked now.
class QuestionPair final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionPair(QWidget* parent = nullptr);

    /// For each edition its name and its questions; the last one is now.
    void show(const QStringList& editions, const std::vector<std::vector<std::string>>& questions);
    void setReadOnly(bool isReadOnly);
    void accept();
    void beginEntry();

signals:
    void entered(const QString& text);

private:
    QLabel* m_thenTitle;
    WrapLabel* m_then;
    QLabel* m_nowTitle;
    WrapLabel* m_now;
    CaptureLine* m_entry;
};

} // namespace charrette::app
