// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Workshop.h"

#include <QDate>
#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace charrette::app {

class Chooser;
class DateField;

/// What a workshop is, as one edits it. Asks, and changes nothing itself.
class WorkshopDialog final : public QDialog {
    Q_OBJECT

public:
    /// `others` are the other workshops of the document: those that begin earlier can be followed,
    /// and those that follow this one set the last day it can begin.
    WorkshopDialog(
        const Workshop& workshop, std::vector<Workshop> others, QWidget* parent = nullptr);

    Workshop answer() const;

    static std::optional<Workshop> ask(
        QWidget* parent, const Workshop& workshop, std::vector<Workshop> others);

private:
    void fill();
    void limitDates();
    void offerEarlier();
    void updateActions();

    Workshop m_workshop;
    std::vector<Workshop> m_others;
    QLineEdit* m_title;
    QLineEdit* m_client;
    QLineEdit* m_place;
    QPlainTextEdit* m_objective;
    DateField* m_starts;
    QComboBox* m_zone;
    Chooser* m_follows;
    QPushButton* m_save;
};

/// Makes the workshop as the answer says: its days move with its beginning.
void applyFacts(Edit& edit, const Workshop& answer);

} // namespace charrette::app
