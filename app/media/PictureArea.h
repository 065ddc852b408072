// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/PictureImport.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QPushButton;
class QToolButton;

namespace charrette::app {

class DocumentSession;
class LineField;
class PictureIntake;
class PictureView;

/// The pictures of one thing: one is shown, the others stand below it. They are dropped here,
/// pasted anywhere on the page, or chosen. Arrows go from one to the next, with Alt they move it,
/// Enter opens it large, Delete removes it. It follows the document by itself.
class PictureArea final : public QWidget {
    Q_OBJECT

public:
    /// Prominent shows an empty frame while there is no picture, Quiet only a button.
    enum class Look { Prominent, Quiet };

    PictureArea(DocumentSession& session, Look look, QWidget* parent = nullptr);

    /// Reads the pictures of that thing. Can throw Error.
    void show(Bearer kind, std::int64_t item);
    void take(const QList<PictureSource>& sources);
    bool isBusy() const;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectParts();
    void reload();
    void refresh();
    void fillStrip();
    void choose(int index);
    void chooseFiles();
    void open();
    void move(int by);
    void removeCurrent();
    void writeCaption(const QString& text);
    void showProgress();
    const Attachment* current() const;

    DocumentSession& m_session;
    Look m_look;
    std::optional<std::pair<Bearer, std::int64_t>> m_bearer;
    std::vector<Attachment> m_attachments;
    int m_current = 0;
    PictureIntake* m_intake;
    PictureView* m_view;
    LineField* m_caption;
    QWidget* m_row;
    QWidget* m_strip;
    QToolButton* m_another;
    QToolButton* m_remove;
    QPushButton* m_add;
    QPushButton* m_stop;
};

} // namespace charrette::app
