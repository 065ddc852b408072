// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"

#include <QAbstractButton>

namespace charrette::app {

/// The head of the rail: the document's name and the workshop on show. Where there are several
/// workshops, a click lists them.
class WorkshopSwitcher final : public QAbstractButton {
    Q_OBJECT

public:
    explicit WorkshopSwitcher(DocumentSession& session, QWidget* parent = nullptr);

    void refresh();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void offerWorkshops();

    DocumentSession& m_session;
    QString m_workshop;
    bool m_hasSeveral = false;
};

} // namespace charrette::app
