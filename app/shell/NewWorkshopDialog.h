// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/Formats.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace charrette::app {

class DateField;
class TimeField;
class WrapLabel;

/// What a new workshop is to be. Asked before anything is made.
class NewWorkshopDialog final : public QDialog {
    Q_OBJECT

public:
    struct Answer {
        std::optional<Format> format; ///< nothing for a blank agenda
        NewWorkshop workshop;
        QString path; ///< of the new document; empty where the workshop joins one
    };

    enum class Into { NewDocument, OpenDocument };

    NewWorkshopDialog(Into into, const Format* format, QWidget* parent = nullptr);

    Answer answer() const;

private:
    QWidget* buildFormat();
    QWidget* buildPath();
    void fillFormats();
    void loadFormat();
    void chooseFormat();
    void suggestPath();
    void browse();
    void updateActions();
    std::optional<Format> format() const;

    Into m_into;
    QComboBox* m_format;
    WrapLabel* m_purpose;
    QLineEdit* m_title;
    QLineEdit* m_client;
    QLineEdit* m_place;
    DateField* m_date;
    TimeField* m_time;
    QComboBox* m_zone;
    WrapLabel* m_hint; ///< why there is nothing to create yet
    QLineEdit* m_path;
    QPushButton* m_create;
    bool m_titleIsOurs = true;
    bool m_pathIsOurs = true;
};

} // namespace charrette::app
