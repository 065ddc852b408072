// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/Methods.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace charrette::app {

class ElidedLabel;
class MethodModel;
class WrapLabel;

/// The library of methods: typing finds, Enter takes.
class MethodPicker final : public QDialog {
    Q_OBJECT

public:
    explicit MethodPicker(QWidget* parent = nullptr);

    std::optional<Method> chosen() const;

    static std::optional<Method> ask(QWidget* parent);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildDetails();
    void find();
    void showDetails();

    MethodModel* m_model;
    QLineEdit* m_words;
    QListView* m_list;
    WrapLabel* m_nothing;
    QWidget* m_details;
    WrapLabel* m_name;
    WrapLabel* m_facts;
    WrapLabel* m_onStage;
    WrapLabel* m_guidance;
    WrapLabel* m_materials;
    QPushButton* m_insert;
};

} // namespace charrette::app
