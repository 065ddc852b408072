// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/Attachment.h"
#include "core/overview/Item.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace charrette::app {

class Chooser;
class DocumentSession;
class GalleryTile;
class PictureIntake;

/// All pictures of the workshop on one wall, below what they belong to. Captions are written here,
/// Enter shows one large, arrows go from one to the next, Delete removes one; pictures that are
/// pasted, dropped or chosen here belong to the event as a whole.
class Gallery final : public QDialog {
    Q_OBJECT

public:
    /// Begins with the pictures of one kind of thing, or with all.
    Gallery(DocumentSession& session, std::optional<Bearer> kind, QWidget* parent);

    /// What was clicked on, to go there when the gallery has closed.
    const std::optional<Item>& wanted() const { return m_wanted; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Album {
        Bearer kind;
        std::int64_t item;
        QString title;
        std::vector<Attachment> pictures;
    };

    QWidget* buildHead();
    void connectParts();
    void reload();
    std::vector<Album> albums() const;
    void fillKinds(const std::vector<Album>& all);
    bool refreshTiles();
    void rebuild(const std::vector<Album>& all);
    QWidget* buildPart(Bearer kind, const std::vector<const Album*>& albums);
    void enlarge(AttachmentId first);
    void step(int key);
    void removeChosen();
    void chooseFiles();
    int chosen() const;

    DocumentSession& m_session;
    std::optional<Bearer> m_kind;
    std::optional<Item> m_wanted;
    std::vector<Attachment> m_shown; ///< in the order of the wall
    std::vector<GalleryTile*> m_tiles;
    PictureIntake* m_intake;
    QLabel* m_count;
    QLabel* m_message;
    Chooser* m_kinds;
    QPushButton* m_large;
    QPushButton* m_add;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    QWidget* m_wall = nullptr;
};

/// Shows the gallery until it is closed; gives back what was clicked on, to be gone to.
std::optional<Item> showGallery(
    DocumentSession& session, QWidget* parent, std::optional<Bearer> kind = {});

} // namespace charrette::app
