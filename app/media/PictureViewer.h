// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/Attachment.h"

#include <QDialog>

#include <vector>

class QLabel;
class QToolButton;

namespace charrette::app {

class DocumentSession;
class LineField;
class PictureView;

/// Pictures one by one and large, over the window: arrows go on and back, the caption is written
/// below, Delete removes, Escape closes. Pictures that go meanwhile are left out.
class PictureViewer final : public QDialog {
    Q_OBJECT

public:
    PictureViewer(DocumentSession& session, std::vector<AttachmentId> pictures, AttachmentId first,
        QWidget* parent);

    /// The one that was shown last.
    AttachmentId current() const { return m_current; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void build();
    void refresh();
    void go(int by);
    void removeCurrent();
    void writeCaption(const QString& text);
    int place() const;

    DocumentSession& m_session;
    std::vector<AttachmentId> m_pictures;
    AttachmentId m_current;
    PictureView* m_view;
    LineField* m_caption;
    QLabel* m_belongs;
    QLabel* m_place;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_remove;
};

} // namespace charrette::app
