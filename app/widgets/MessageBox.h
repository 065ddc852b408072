// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace charrette::app::MessageBox {

enum class Answer { Confirm, Other, Cancel };

/// A question with verbs for answers, never "Yes" and "No".
struct Question {
    QString title;
    QString text;
    QString confirm;
    QString other = {}; ///< a second way to go on, where there is one
    bool isDangerous = false;
};

Answer ask(QWidget* parent, const Question& question);
void tell(QWidget* parent, const QString& title, const QString& text);

/// For tests: the next question is answered so, without a window.
void setNextAnswer(Answer answer);
void setNextAnswers(const QList<Answer>& answers);

} // namespace charrette::app::MessageBox
