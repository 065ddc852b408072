// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/Gallery.h"

#include "app/document/DocumentSession.h"
#include "app/media/BearerNames.h"
#include "app/media/GalleryTile.h"
#include "app/media/PictureIntake.h"
#include "app/media/PicturePaste.h"
#include "app/media/PictureViewer.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/Commit.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/FileDialog.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Labels.h"
#include "core/document/Changes.h"
#include "core/document/Tables.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace charrette::app {

Gallery::Gallery(DocumentSession& session, std::optional<Bearer> kind, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_kind{kind}
    , m_intake{new PictureIntake{session, this}}
    , m_count{mutedLabel({})}
    , m_message{mutedLabel({})}
    , m_kinds{new Chooser}
    , m_large{secondaryButton(tr("Show large"))}
    , m_add{secondaryButton(tr("Add picture…"), u"plus")}
    , m_stack{new QStackedWidget}
    , m_scroll{new QScrollArea}
{
    setWindowTitle(tr("Pictures"));
    setAcceptDrops(!session.isReadOnly());
    resize(parent->window()->size() * 0.9);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->installEventFilter(this);
    m_stack->addWidget(new EmptyState{u"picture", tr("No pictures yet"),
        tr("Photograph the walls and the prototypes. Drop the photos here or paste them; on the "
           "pages, each thing takes its own.")});
    m_stack->addWidget(m_scroll);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(16), px(20), px(12));
    column->setSpacing(px(12));
    column->addWidget(buildHead());
    column->addWidget(m_stack, 1);
    column->addWidget(m_message);
    m_message->hide();
    connectParts();
    reload();
    if (!m_tiles.empty())
        m_tiles.front()->choose();
}

QWidget* Gallery::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(10));
    m_kinds->setAccessibleName(tr("Pictures of"));
    m_kinds->setFitting(220);
    m_add->setEnabled(!m_session.isReadOnly());
    auto* close = secondaryButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (auto* button : {m_large, m_add, close})
        button->setAutoDefault(false);
    row->addWidget(pageTitle(tr("Pictures")));
    row->addWidget(m_count);
    row->addWidget(m_kinds);
    row->addStretch();
    row->addWidget(m_add);
    row->addWidget(m_large);
    row->addWidget(close);
    return head;
}

void Gallery::connectParts()
{
    connect(m_kinds, &Chooser::chosen, this, [this] {
        commitTyped(this);
        const auto key = m_kinds->current();
        m_kind = key ? std::optional{static_cast<Bearer>(*key)} : std::nullopt;
        reload();
    });
    connect(m_add, &QPushButton::clicked, this, &Gallery::chooseFiles);
    connect(m_large, &QPushButton::clicked, this, [this] {
        if (!m_shown.empty())
            enlarge(m_shown[static_cast<std::size_t>(std::max(0, chosen()))].id);
    });
    connect(m_intake, &PictureIntake::progressed, this, [this] {
        m_message->setVisible(m_intake->isBusy() || !m_message->text().isEmpty());
        if (m_intake->isBusy())
            m_message->setText(
                tr("Adding %1 of %2…").arg(m_intake->done() + 1).arg(m_intake->total()));
    });
    connect(m_intake, &PictureIntake::messageRequested, this, [this](const QString& text) {
        m_message->setText(text);
        m_message->show();
    });
    connect(&m_session, &DocumentSession::changed, this, [this](const Changes& changes) {
        if (changes.touches(table::attachment))
            reload();
    });
    auto* paste = new PicturePaste{this};
    connect(paste, &PicturePaste::pasted, this, [this](const QMimeData& copied) {
        m_intake->take(Bearer::Workshop, m_session.workshop().value(), picturesIn(copied));
    });
    auto* undo = new QAction{this};
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, &m_session, &DocumentSession::undo);
    addAction(undo);
}

std::vector<Gallery::Album> Gallery::albums() const
{
    std::vector<Album> all;
    for (const auto& picture : attachmentsIn(m_session.db(), m_session.workshop())) {
        if (all.empty() || all.back().item != picture.item)
            all.push_back({picture.kind, picture.item,
                bearerTitle(m_session.db(), picture.kind, picture.item), {}});
        all.back().pictures.push_back(picture);
    }
    return all;
}

void Gallery::reload()
{
    m_session.attempt([this] {
        auto all = albums();
        fillKinds(all);
        if (m_kind)
            std::erase_if(all, [this](const Album& album) { return album.kind != m_kind; });
        m_shown.clear();
        for (const auto& album : all)
            m_shown.insert(m_shown.end(), album.pictures.begin(), album.pictures.end());
        if (!refreshTiles())
            rebuild(all);
        const auto count = static_cast<int>(m_shown.size());
        m_count->setText(count > 0 ? tr("%n picture(s)", nullptr, count) : QString{});
        m_large->setEnabled(count > 0);
        m_stack->setCurrentIndex(count > 0 ? 1 : 0);
    });
}

void Gallery::fillKinds(const std::vector<Album>& all)
{
    std::vector<Choice> choices{{std::nullopt, tr("All pictures")}};
    for (const auto kind : everyOne<Bearer>()) {
        const bool isThere = kind == m_kind
            || std::ranges::any_of(all, [&](const Album& album) { return album.kind == kind; });
        if (isThere)
            choices.push_back({static_cast<std::int64_t>(kind), bearersName(kind)});
    }
    m_kinds->setChoices(choices);
    m_kinds->setCurrent(m_kind ? std::optional{static_cast<std::int64_t>(*m_kind)} : std::nullopt);
}

/// The tiles stay while the same pictures are shown, and with them what is being typed.
bool Gallery::refreshTiles()
{
    const auto isSame = [](const GalleryTile* tile, const Attachment& picture) {
        return tile->id() == picture.id;
    };
    if (!m_wall || !std::ranges::equal(m_tiles, m_shown, isSame))
        return false;
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setAttachment(m_shown[i]);
    return true;
}

void Gallery::rebuild(const std::vector<Album>& all)
{
    const int before = chosen();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    if (auto* old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater(); // One of its fields may be what told of the change.
    }
    m_tiles.clear();
    m_wall = new QWidget;
    auto* column = new QVBoxLayout{m_wall};
    column->setContentsMargins(0, 0, px(8), 0);
    column->setSpacing(px(10));
    for (const auto kind : everyOne<Bearer>()) {
        std::vector<const Album*> mine;
        for (const auto& album : all) {
            if (album.kind == kind)
                mine.push_back(&album);
        }
        if (!mine.empty())
            column->addWidget(buildPart(kind, mine));
    }
    column->addStretch();
    m_scroll->setWidget(m_wall);
    m_scroll->verticalScrollBar()->setValue(scrolled);
    if (before >= 0 && !m_tiles.empty())
        m_tiles[std::min(static_cast<std::size_t>(before), m_tiles.size() - 1)]->choose();
}

QWidget* Gallery::buildPart(Bearer kind, const std::vector<const Album*>& albums)
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout{part};
    column->setContentsMargins(0, 0, 0, px(8));
    column->setSpacing(px(8));
    column->addWidget(sectionLabel(bearersName(kind)));
    auto* pictures = new QWidget;
    auto* flow = new FlowLayout{pictures, px(14)};
    for (const auto* album : albums) {
        const auto item = itemOf(kind, album->item);
        for (const auto& picture : album->pictures) {
            auto* tile = new GalleryTile{m_session, picture, item ? album->title : QString{}};
            connect(tile, &GalleryTile::opened, this, [this, id = picture.id] { enlarge(id); });
            connect(tile, &GalleryTile::titleClicked, this, [this, item] {
                m_wanted = item;
                accept();
            });
            flow->addWidget(tile);
            m_tiles.push_back(tile);
        }
    }
    column->addWidget(pictures);
    return part;
}

void Gallery::enlarge(AttachmentId first)
{
    commitTyped(this);
    std::vector<AttachmentId> ids;
    for (const auto& picture : m_shown)
        ids.push_back(picture.id);
    PictureViewer viewer{m_session, ids, first, this};
    viewer.exec();
    const auto last =
        std::ranges::find(m_tiles, viewer.current(), [](const auto* tile) { return tile->id(); });
    if (last != m_tiles.end())
        (*last)->choose();
}

int Gallery::chosen() const
{
    const auto at =
        std::ranges::find_if(m_tiles, [](const auto* tile) { return tile->isChosen(); });
    return at == m_tiles.end() ? -1 : static_cast<int>(at - m_tiles.begin());
}

/// To the side in the order of the wall; up and down to the nearest of the next line there.
void Gallery::step(int key)
{
    const int from = chosen();
    const auto count = static_cast<int>(m_tiles.size());
    const auto place = [this](int at) {
        return m_tiles[static_cast<std::size_t>(at)]->mapTo(m_wall, QPoint{});
    };
    int to = key == Qt::Key_Left ? from - 1 : key == Qt::Key_Right ? from + 1 : -1;
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        int best = std::numeric_limits<int>::max();
        for (int at = 0; at < count; ++at) {
            const auto way = place(at) - place(from);
            const int down = key == Qt::Key_Down ? way.y() : -way.y();
            const int distance = down * 4 + std::abs(way.x());
            if (down > 0 && distance < best) {
                best = distance;
                to = at;
            }
        }
    }
    if (to < 0 || to >= count)
        return;
    auto* tile = m_tiles[static_cast<std::size_t>(to)];
    tile->choose();
    m_scroll->ensureWidgetVisible(tile, 0, px(40));
}

void Gallery::removeChosen()
{
    const int at = chosen();
    if (at < 0 || m_session.isReadOnly())
        return;
    const auto id = m_shown[static_cast<std::size_t>(at)].id;
    if (m_session.perform(tr("Remove picture"), [id](Edit& edit) { remove(edit, id); })) {
        m_message->setText(tr("Picture removed. Ctrl+Z brings it back."));
        m_message->show();
    }
}

void Gallery::chooseFiles()
{
    m_intake->take(Bearer::Workshop, m_session.workshop().value(),
        pictureFiles(FileDialog::openSeveral(this, tr("Add pictures"), {}, pictureFilter())));
}

void Gallery::keyPressEvent(QKeyEvent* event)
{
    const bool isOnPicture = chosen() >= 0;
    switch (isOnPicture ? event->key() : 0) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return step(event->key());
    case Qt::Key_Delete:
        return removeChosen();
    default:
        // Enter in a caption commits it, and must not reach a button.
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            QDialog::keyPressEvent(event);
    }
}

/// Arrows on a picture go to the next one; the scroll area would scroll.
bool Gallery::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_scroll || event->type() != QEvent::KeyPress || chosen() < 0)
        return QDialog::eventFilter(object, event);
    keyPressEvent(static_cast<QKeyEvent*>(event));
    return true;
}

void Gallery::dragEnterEvent(QDragEnterEvent* event)
{
    if (hasPictures(*event->mimeData()))
        event->acceptProposedAction();
}

void Gallery::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_intake->take(Bearer::Workshop, m_session.workshop().value(), picturesIn(*event->mimeData()));
}

std::optional<Item> showGallery(
    DocumentSession& session, QWidget* parent, std::optional<Bearer> kind)
{
    Gallery gallery{session, kind, parent};
    gallery.exec();
    return gallery.wanted();
}

} // namespace charrette::app
