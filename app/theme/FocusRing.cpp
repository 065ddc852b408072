// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/FocusRing.h"

#include "app/theme/Theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextEdit>

namespace charrette::app {

namespace {

constexpr int thickness = 2;
constexpr int offset = 1;

bool drawsItsOwn(const QWidget* widget)
{
    return widget->property("ownFocus").toBool() || qobject_cast<const QLineEdit*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)
        || qobject_cast<const QMenu*>(widget) || qobject_cast<const QMenuBar*>(widget);
}

/// Where the ring may lie: a splitter would take it for another pane.
QWidget* hostOf(const QWidget* widget)
{
    auto* host = widget->parentWidget();
    while (qobject_cast<QSplitter*>(host) && !host->isWindow())
        host = host->parentWidget();
    return host;
}

} // namespace

class FocusRing::Frame final : public QWidget {
public:
    explicit Frame(QWidget* parent)
        : QWidget{parent}
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen{tokens().accent, thickness});
        const qreal inset = thickness / 2.0;
        painter.drawRoundedRect(QRectF{rect()}.adjusted(inset, inset, -inset, -inset), 8, 8);
    }
};

FocusRing::FocusRing(QObject* parent)
    : QObject{parent}
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_byKeyboard = true;
        break;
    case QEvent::MouseButtonPress:
        m_byKeyboard = false;
        hide();
        break;
    case QEvent::FocusIn:
        if (auto* widget = qobject_cast<QWidget*>(object))
            follow(widget, static_cast<QFocusEvent*>(event)->reason());
        break;
    case QEvent::FocusOut:
        if (object == m_widget)
            hide();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::ZOrderChange:
        if (object == m_widget)
            place();
        break;
    case QEvent::Hide:
    case QEvent::ParentChange:
        if (object == m_widget)
            hide();
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

void FocusRing::follow(QWidget* widget, Qt::FocusReason reason)
{
    const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason || (reason != Qt::MouseFocusReason && m_byKeyboard);
    if (!byKey || widget->isWindow() || drawsItsOwn(widget)) {
        hide();
        return;
    }
    m_widget = widget;
    auto* host = hostOf(widget);
    if (!m_frame)
        m_frame = new Frame{host};
    else if (m_frame->parentWidget() != host)
        m_frame->setParent(host);
    place();
    m_frame->show();
}

void FocusRing::place()
{
    if (!m_frame || !m_widget)
        return;
    auto* host = m_frame->parentWidget();
    constexpr int margin = thickness + offset;
    const QRect place{m_widget->mapTo(host, QPoint{}), m_widget->size()};
    m_frame->setGeometry(
        place.adjusted(-margin, -margin, margin, margin).intersected(host->rect()));
    m_frame->raise();
}

void FocusRing::hide()
{
    m_widget = nullptr;
    if (m_frame)
        m_frame->hide();
}

} // namespace charrette::app
