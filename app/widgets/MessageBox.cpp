// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/MessageBox.h"

#include "app/widgets/Buttons.h"

#include <QMessageBox>

#include <memory>

namespace charrette::app::MessageBox {

namespace {

QList<Answer>& nextAnswers()
{
    static QList<Answer> next;
    return next;
}

QMessageBox* plainBox(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox{parent};
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(title);
    box->setInformativeText(text);
    return box;
}

} // namespace

Answer ask(QWidget* parent, const Question& question)
{
    if (!nextAnswers().isEmpty())
        return nextAnswers().takeFirst();
    const std::unique_ptr<QMessageBox> box{plainBox(parent, question.title, question.text)};
    auto* confirm = box->addButton(question.confirm, QMessageBox::AcceptRole);
    setKind(confirm, question.isDangerous ? ButtonKind::Danger : ButtonKind::Primary);
    auto* other = question.other.isEmpty()
        ? nullptr
        : box->addButton(question.other, QMessageBox::DestructiveRole);
    auto* cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(question.isDangerous ? cancel : confirm);
    box->exec();
    if (box->clickedButton() == confirm)
        return Answer::Confirm;
    return other && box->clickedButton() == other ? Answer::Other : Answer::Cancel;
}

void tell(QWidget* parent, const QString& title, const QString& text)
{
    if (!nextAnswers().isEmpty()) {
        nextAnswers().removeFirst();
        return;
    }
    const std::unique_ptr<QMessageBox> box{plainBox(parent, title, text)};
    setKind(box->addButton(QMessageBox::Ok), ButtonKind::Primary);
    box->exec();
}

void setNextAnswer(Answer answer)
{
    setNextAnswers({answer});
}

void setNextAnswers(const QList<Answer>& answers)
{
    nextAnswers() = answers;
}

} // namespace charrette::app::MessageBox
