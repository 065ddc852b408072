// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Drawings.h"

#include "app/summary/PrintStyle.h"
#include "app/theme/Fonts.h"
#include "app/theme/Tokens.h"
#include "core/base/Error.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

/// Walks through a drawing and paints one shape after the other.
class DrawingPainter {
public:
    DrawingPainter(QPainter& painter, const summary::Drawing& drawing, const QRectF& place)
        : m_painter{painter}
        , m_reader{QByteArray::fromStdString(drawing.svg)}
        , m_origin{place.topLeft()}
        , m_scale{place.width() / drawing.width}
    {}

    void paint()
    {
        while (!m_reader.atEnd()) {
            if (m_reader.readNext() == QXmlStreamReader::StartElement)
                paintElement(m_reader.name());
        }
        if (m_reader.hasError())
            throw Error{Problem::Bug, "drawing: " + m_reader.errorString().toStdString()};
    }

private:
    void paintElement(QStringView name)
    {
        const auto attributes = m_reader.attributes();
        const auto number = [&](QLatin1String key) { return attributes.value(key).toDouble(); };
        const auto point = [&](QLatin1String x, QLatin1String y) {
            return at(number(x), number(y));
        };
        m_painter.setBrush(brushOf(attributes));
        m_painter.setPen(penOf(attributes));
        if (name == "rect"_L1) {
            const QRectF rect{point("x"_L1, "y"_L1),
                QSizeF{number("width"_L1) * m_scale, number("height"_L1) * m_scale}};
            const double radius = number("rx"_L1) * m_scale;
            m_painter.drawRoundedRect(rect, radius, radius);
        } else if (name == "line"_L1) {
            m_painter.drawLine(point("x1"_L1, "y1"_L1), point("x2"_L1, "y2"_L1));
        } else if (name == "circle"_L1) {
            const double radius = number("r"_L1) * m_scale;
            m_painter.drawEllipse(point("cx"_L1, "cy"_L1), radius, radius);
        } else if (name == "polygon"_L1) {
            m_painter.drawPolygon(corners(attributes.value("points"_L1)));
        } else if (name == "text"_L1) {
            paintText(attributes, point("x"_L1, "y"_L1));
        } else if (name != "svg"_L1) {
            throw Error{Problem::Bug, "drawing: " + name.toString().toStdString()};
        }
    }

    void paintText(const QXmlStreamAttributes& attributes, QPointF place)
    {
        auto font = printStyle(Print::Body).font; // The drawing says sizes, and no family.
        const double size = attributes.value("font-size"_L1).toDouble() * m_scale;
        font.setPixelSize(std::max(static_cast<int>(std::lround(size)), 1));
        if (attributes.value("font-weight"_L1) == "bold"_L1)
            font.setWeight(QFont::DemiBold);
        const auto anchor = attributes.value("text-anchor"_L1).toString();
        const auto words = m_reader.readElementText();
        const double width = QFontMetricsF{font}.horizontalAdvance(words);
        place.rx() -= anchor == "end"_L1 ? width : anchor == "middle"_L1 ? width / 2 : 0;
        m_painter.setFont(font);
        m_painter.setPen(colour(attributes.value("fill"_L1)));
        m_painter.drawText(place, words);
    }

    /// Newer versions of Qt write a colour that there is not as none at all, which readers complain
    /// about.
    static QBrush brushOf(const QXmlStreamAttributes& attributes)
    {
        if (!attributes.hasAttribute("fill"_L1))
            return Qt::NoBrush;
        return colour(attributes.value("fill"_L1));
    }

    QPen penOf(const QXmlStreamAttributes& attributes) const
    {
        if (!attributes.hasAttribute("stroke"_L1))
            return Qt::NoPen;
        const double width = attributes.value("stroke-width"_L1).toDouble() * m_scale;
        QPen pen{colour(attributes.value("stroke"_L1)), width};
        if (attributes.hasAttribute("stroke-dasharray"_L1))
            pen.setStyle(Qt::DashLine);
        return pen;
    }

    QPolygonF corners(QStringView points) const
    {
        QPolygonF polygon;
        for (const auto pair : points.split(u' ')) {
            const auto comma = pair.indexOf(u',');
            polygon << at(pair.left(comma).toDouble(), pair.mid(comma + 1).toDouble());
        }
        return polygon;
    }

    QPointF at(double x, double y) const { return m_origin + QPointF{x, y} * m_scale; }

    static QColor colour(QStringView name) { return QColor{name.toString()}; }

    QPainter& m_painter;
    QXmlStreamReader m_reader;
    QPointF m_origin;
    double m_scale;
};

} // namespace

void paint(QPainter& painter, const summary::Drawing& drawing, const QRectF& place)
{
    painter.save();
    DrawingPainter{painter, drawing, place}.paint();
    painter.restore();
}

std::string pngOf(const summary::Drawing& drawing, int pixels)
{
    if (!canDrawText())
        return {}; // Its words would be boxes: better the table that stands for it then.
    const auto height = static_cast<int>(std::lround(pixels * drawing.height / drawing.width));
    QImage image{pixels, std::max(height, 1), QImage::Format_RGB32};
    image.fill(lightTokens().surface);
    {
        QPainter painter{&image};
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paint(painter, drawing, image.rect());
    }
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return {};
    return bytes.toStdString();
}

} // namespace charrette::app
