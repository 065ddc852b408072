// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/PictureImport.h"
#include "core/summary/ReportStyle.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace charrette::app {

/// What makes reports the client's own: a colour, and a picture for the cover. It shows what the
/// document has; whoever listens keeps what is chosen.
class LookFields final : public QWidget {
    Q_OBJECT

public:
    explicit LookFields(QWidget* parent = nullptr);

    void show(const summary::ReportStyle& style, const std::optional<Picture>& logo);

signals:
    void accentChosen(const QString& accent); ///< as in ReportStyle
    void logoChosen(const charrette::Picture& logo);
    void logoTakenAway();
    void refused(const QString& why);

private:
    void chooseAccent();
    void chooseLogo();
    void accept(const ImportedPicture& picture);

    QPushButton* m_accent;
    QPushButton* m_usual;
    QLabel* m_logo;
    QPushButton* m_chooseLogo;
    QPushButton* m_noLogo;
    QString m_colour;
};

} // namespace charrette::app
