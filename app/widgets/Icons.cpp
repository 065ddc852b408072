// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Icons.h"

#include "app/theme/Theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

// Resources of a static library are only there once something asks for them.
static void initIcons()
{
    Q_INIT_RESOURCE(charrette);
}

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

QString path(QStringView name)
{
    [[maybe_unused]] static const bool ready = (initIcons(), true);
    return u":/icons/%1.svg"_s.arg(name);
}

QColor colorOf(IconTone tone, QIcon::Mode mode, QIcon::State state)
{
    const auto& t = tokens();
    if (mode == QIcon::Disabled)
        return t.faint;
    switch (tone) {
    case IconTone::Auto:
        return state == QIcon::On || mode == QIcon::Selected ? t.accent : t.muted;
    case IconTone::Ink:
        return t.ink;
    case IconTone::Muted:
        return t.muted;
    case IconTone::Accent:
        return t.accent;
    case IconTone::OnAccent:
        return t.onAccent;
    case IconTone::Good:
        return t.good;
    case IconTone::Warn:
        return t.warn;
    case IconTone::Bad:
        return t.bad;
    case IconTone::Toast:
        return t.toastInk;
    }
    return t.ink;
}

/// Asks for its colour each time it is drawn, so that a change of theme is one repaint.
class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString name, IconTone tone)
        : m_name{std::move(name)}
        , m_tone{tone}
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = std::min(rect.width(), rect.height());
        const auto ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const auto pixmap = iconPixmap(m_name, size, ratio, colorOf(m_tone, mode, state));
        painter->drawPixmap(
            rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(
        const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const auto side = std::min(size.width(), size.height()) / scale;
        return iconPixmap(m_name, qRound(side), scale, colorOf(m_tone, mode, state));
    }

    QSize actualSize(const QSize& size, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        return size;
    }

    bool isNull() override { return false; }
    QString iconName() override { return m_name; }
    QIconEngine* clone() const override { return new TintedEngine{m_name, m_tone}; }

private:
    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(QStringView name, IconTone tone)
{
    Q_ASSERT_X(hasIcon(name), "icon", qPrintable(name.toString()));
    return QIcon{new TintedEngine{name.toString(), tone}};
}

QPixmap iconPixmap(QStringView name, int size, qreal ratio, const QColor& color)
{
    const auto side = qRound(size * ratio);
    const auto key = u"icon/%1/%2/%3/%4"_s.arg(name).arg(side).arg(ratio).arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap{side, side};
    pixmap.fill(Qt::transparent);
    QSvgRenderer shape{path(name)};
    QPainter painter{&pixmap};
    shape.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool hasIcon(QStringView name)
{
    return QFile::exists(path(name));
}

} // namespace charrette::app
