// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/EnglishPlurals.h"

#include <QRegularExpression>

namespace charrette::app {

using namespace Qt::StringLiterals;

QString EnglishPlurals::translate(
    const char* /*context*/, const char* source, const char* /*disambiguation*/, int n) const
{
    if (n < 0)
        return {};
    static const QRegularExpression choice{u"\\((?:(e?s)|([^()|]*)\\|([^()|]*))\\)"_s};
    const auto text = QString::fromUtf8(source);
    QString out;
    qsizetype from = 0;
    for (auto it = choice.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += QStringView{text}.mid(from, match.capturedStart() - from);
        if (n == 1)
            out += match.capturedView(2);
        else
            out += match.hasCaptured(1) ? match.capturedView(1) : match.capturedView(3);
        from = match.capturedEnd();
    }
    out += QStringView{text}.mid(from);
    return out;
}

} // namespace charrette::app
