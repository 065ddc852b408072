// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace charrette::app {

/// Ctrl+V on a page or window while the clipboard holds pictures: whatever has the keyboard there,
/// also a field that can only take text, they go to the widget this is made for, while it is shown.
class PicturePaste final : public QObject {
    Q_OBJECT

public:
    explicit PicturePaste(QWidget* target);
    ~PicturePaste() override;

signals:
    void pasted(const QMimeData& data);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool isNear(const QObject* object) const;

    QWidget* m_target;
};

} // namespace charrette::app
