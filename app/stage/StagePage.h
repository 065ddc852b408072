// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Page.h"
#include "core/stage/Choice.h"

#include <vector>

class QCheckBox;
class QPushButton;
class QToolButton;

namespace charrette::app {

class Chooser;
class ElidedLabel;
class OfferList;
class PageHeader;
class StageView;
class StageWindow;

/// The remote of the stage: what the room sees, in small, and everything it could see. Letters
/// choose a scene: N now, I instructions, G groups, A agenda, B blank; P the
/// clock of a pitch.
class StagePage final : public Page {
    Q_OBJECT

public:
    StagePage(DocumentSession& session, StageWindow& window, QWidget* parent = nullptr);

    void reveal(const Item& item) override;
    bool selectFirst() override;
    void clearSelection() override {}

protected:
    void reload() override;
    bool concerns(const Changes& changes) const override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildMain();
    QWidget* buildHeader();
    QWidget* buildPicture();
    QWidget* buildScenes();
    QWidget* buildOptions();
    QWidget* buildPractice();
    QPushButton* addScene(const QString& text, Qt::Key key, const stage::Choice& choice);
    void connectParts();

    void show(const stage::Choice& choice);
    void showGroups();
    void toggleWindow();
    void moveWindow();
    void followWindow();
    void followDirector();
    QString whatIsShown() const;

    struct SceneButton {
        QPushButton* button;
        stage::Choice choice;
    };

    StageWindow& m_window;
    PageHeader* m_header = nullptr;
    Chooser* m_displays = nullptr;
    QPushButton* m_open = nullptr;
    StageView* m_picture = nullptr;
    ElidedLabel* m_caption = nullptr;
    QToolButton* m_back = nullptr;
    ElidedLabel* m_pages = nullptr;
    QToolButton* m_forward = nullptr;
    std::vector<SceneButton> m_scenes;
    QPushButton* m_blank = nullptr;
    QPushButton* m_practice = nullptr;
    QWidget* m_options = nullptr;
    Chooser* m_round = nullptr;
    QCheckBox* m_members = nullptr;
    OfferList* m_offers = nullptr;
};

} // namespace charrette::app
