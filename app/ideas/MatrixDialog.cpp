// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ideas/MatrixDialog.h"

#include "app/ideas/MatrixGround.h"
#include "app/text/Names.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/WrapLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace charrette::app {

namespace {

constexpr std::array members{&Matrix::impact, &Matrix::effort, &Matrix::quickWins, &Matrix::bigBets,
    &Matrix::fillIns, &Matrix::thinkAgain};

} // namespace

MatrixDialog::MatrixDialog(const Matrix& matrix, QWidget* parent)
    : QDialog{parent}
    , m_matrix{matrix}
{
    setWindowTitle(tr("Words of the matrix"));
    const MatrixGround usual;
    const auto names = usual.fieldWords();
    const std::array labels{tr("Upwards means more"), tr("To the right means more"),
        tr("Much impact, little effort"), tr("Much impact, much effort"),
        tr("Little impact, little effort"), tr("Little impact, much effort")};
    const std::array hints{
        usual.impactWords(), usual.effortWords(), names[0], names[1], names[2], names[3]};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        auto* field = m_fields[i] = new QLineEdit{shown(matrix.*members[i])};
        field->setPlaceholderText(hints[i]);
        field->setMinimumWidth(260);
        field->setMaxLength(120);
        auto* label = new QLabel{labels[i]};
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        field->setAccessibleName(labels[i]);
        grid->addWidget(label, static_cast<int>(i), 0);
        grid->addWidget(field, static_cast<int>(i), 1);
    }
    auto* cancel = secondaryButton(tr("Cancel"));
    auto* save = primaryButton(tr("Save"));
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    column->addWidget(new WrapLabel{
        tr("Say what the room is to judge by, such as “Impact on the customer’s wait”."),
        Type::Muted});
    column->addLayout(grid);
    column->addLayout(buttons);
}

Matrix MatrixDialog::answer() const
{
    auto matrix = m_matrix;
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        matrix.*members[i] = m_fields[i]->text().trimmed().toStdString();
    return matrix;
}

std::optional<Matrix> MatrixDialog::ask(QWidget* parent, const Matrix& matrix)
{
    MatrixDialog dialog{matrix, parent};
    return dialog.exec() == Accepted ? std::optional{dialog.answer()} : std::nullopt;
}

} // namespace charrette::app
