// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/NewEdition.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace charrette::app {

class DateField;
class TimeField;
class WrapLabel;

/// What the next edition of a workshop is to be, and what it takes on from the one before.
class EditionDialog final : public QDialog {
    Q_OBJECT

public:
    struct Answer {
        NewWorkshop workshop;
        Chosen chosen;
    };

    /// With `isThere` the edition has been made before, and only gets what is chosen.
    EditionDialog(
        const Heritage& heritage, const NewWorkshop& next, bool isThere, QWidget* parent = nullptr);

    Answer answer() const;

    static std::optional<Answer> ask(
        const Heritage& heritage, const NewWorkshop& next, bool isThere, QWidget* parent);

private:
    QWidget* buildWorkshop(const NewWorkshop& next);
    void fillAgendas(const Heritage& heritage);
    QTreeWidgetItem* addBranch(const QString& title);
    void fillBranches(const Heritage& heritage);
    void updateTitles();
    void updateActions();

    Date m_after; ///< the first day of the earlier workshop
    NewWorkshop m_next;
    bool m_isThere;
    QLineEdit* m_title;
    QLineEdit* m_place;
    DateField* m_date;
    TimeField* m_time;
    QComboBox* m_agenda;
    QTreeWidget* m_tree;
    QTreeWidgetItem* m_case = nullptr; ///< where there is a case for change
    WrapLabel* m_warning;
    QPushButton* m_create;
};

} // namespace charrette::app
