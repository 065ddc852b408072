// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Toast.h"

#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/IconView.h"
#include "app/widgets/WrapLabel.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds staying{8};
constexpr int distance = 16; ///< from the host's bottom

/// Screen readers say an alert at once.
QAccessibleInterface* alertFor(const QString& className, QObject* object)
{
    if (auto* toast = qobject_cast<Toast*>(object);
        toast && className == QLatin1String{Toast::staticMetaObject.className()})
        return new QAccessibleWidget{toast, QAccessible::AlertMessage, toast->text()};
    return nullptr;
}

} // namespace

Toast::Toast(QWidget* host)
    : QWidget{host}
    , m_icon{new IconView{u"info", 16, IconTone::Toast}}
    , m_text{new WrapLabel}
    , m_action{button(ButtonKind::Link, {})}
    , m_close{iconButton(u"close", tr("Close"))}
{
    static const bool isAlert = (QAccessible::installFactory(alertFor), true);
    Q_UNUSED(isAlert)
    setObjectName(u"toast"_s);
    m_action->setProperty("kind", u"toast"_s);
    m_close->setIcon(icon(u"close", IconTone::Toast));
    m_close->setProperty("onToast", true);
    m_text->setProperty("type", u"toast"_s);

    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_action);
    row->addWidget(m_close);

    m_timer.setSingleShot(true);
    m_timer.setInterval(staying);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    connect(m_action, &QPushButton::clicked, this, &Toast::act);
    host->installEventFilter(this);
    hide();
}

void Toast::tell(const QString& text, Kind kind)
{
    m_then = nullptr;
    m_action->hide();
    present(text, kind);
}

void Toast::offer(const QString& text, const QString& action, QObject* context,
    std::function<void()> then, Kind kind)
{
    m_then = std::move(then);
    m_context = context;
    m_action->setText(action);
    m_action->show();
    present(text, kind);
}

void Toast::dismiss()
{
    if (isHidden())
        return;
    m_timer.stop();
    m_then = nullptr;
    hide();
    emit dismissed();
}

void Toast::withdraw()
{
    if (m_then)
        dismiss();
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::present(const QString& text, Kind kind)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    m_icon->setIcon(kind == Kind::Problem ? u"warning" : u"info", IconTone::Toast);
    place();
    show();
    raise();
    if (kind == Kind::Message)
        m_timer.start();
    else
        m_timer.stop();
    QAccessibleEvent alert{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const auto* host = parentWidget();
    ensurePolished();
    layout()->activate();
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 2;
    const int around = layout()->totalSizeHint().width() - m_text->sizeHint().width();
    const int width = std::min({words + around, px(640), host->width() - 2 * distance});
    const int height = layout()->hasHeightForWidth()
        ? std::max(layout()->totalHeightForWidth(width), layout()->totalMinimumSize().height())
        : sizeHint().height();
    setGeometry((host->width() - width) / 2, host->height() - height - distance, width, height);
}

void Toast::act()
{
    const auto then = std::exchange(m_then, nullptr);
    const bool isWanted = m_context;
    dismiss();
    if (then && isWanted)
        then();
}

bool Toast::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QWidget::eventFilter(object, event);
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_timer.stop(); // while it is being read
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    if (m_kind == Kind::Message)
        m_timer.start();
    QWidget::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{theme() && theme()->isDark() ? tokens().line : tokens().toast, 1});
    painter.setBrush(tokens().toast);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace charrette::app
