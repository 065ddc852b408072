// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ideas/Matrix.h"

#include <QDialog>

#include <array>
#include <optional>

class QLineEdit;

namespace charrette::app {

/// What the axes of the matrix mean and what its fields are called. Asks, and changes nothing.
class MatrixDialog final : public QDialog {
    Q_OBJECT

public:
    MatrixDialog(const Matrix& matrix, QWidget* parent = nullptr);

    Matrix answer() const;

    static std::optional<Matrix> ask(QWidget* parent, const Matrix& matrix);

private:
    Matrix m_matrix;
    std::array<QLineEdit*, 6> m_fields{};
};

} // namespace charrette::app
