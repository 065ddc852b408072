// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/PicturePaste.h"

#include "app/document/Page.h"
#include "app/media/PictureImport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QWidget>

namespace charrette::app {

namespace {

/// The page a widget is on, or its window.
const QWidget* surroundings(const QWidget* widget)
{
    for (const auto* around = widget; around; around = around->parentWidget()) {
        if (qobject_cast<const Page*>(around) || around->isWindow())
            return around;
    }
    return widget;
}

/// Some programs put a picture of a text beside the text.
bool isMeantAsPicture(const QMimeData& data)
{
    return hasPictures(data) && (!data.hasText() || data.hasUrls());
}

} // namespace

PicturePaste::PicturePaste(QWidget* target)
    : QObject{target}
    , m_target{target}
{
    QCoreApplication::instance()->installEventFilter(this);
}

PicturePaste::~PicturePaste() = default;

bool PicturePaste::isNear(const QObject* object) const
{
    const auto* widget = qobject_cast<const QWidget*>(object);
    if (!widget || !m_target->isVisible() || !m_target->isEnabled())
        return false;
    const auto* around = surroundings(m_target);
    return around == widget || around->isAncestorOf(widget);
}

bool PicturePaste::eventFilter(QObject* object, QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) || !isNear(object))
        return QObject::eventFilter(object, event);
    const auto* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !isMeantAsPicture(*data))
        return QObject::eventFilter(object, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        emit pasted(*data);
    return true;
}

} // namespace charrette::app
