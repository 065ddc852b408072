// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/StyleSheet.h"

#include "app/theme/Tokens.h"
#include "app/theme/Type.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    QStringView name;
    QColor Tokens::*color;
};

constexpr std::array named{
    Named{u"bg", &Tokens::bg},
    Named{u"surface", &Tokens::surface},
    Named{u"sunken", &Tokens::sunken},
    Named{u"line", &Tokens::line},
    Named{u"hairline", &Tokens::hairline},
    Named{u"ink", &Tokens::ink},
    Named{u"muted", &Tokens::muted},
    Named{u"faint", &Tokens::faint},
    Named{u"accent", &Tokens::accent},
    Named{u"accentSoft", &Tokens::accentSoft},
    Named{u"accentHover", &Tokens::accentHover},
    Named{u"accentPressed", &Tokens::accentPressed},
    Named{u"onAccent", &Tokens::onAccent},
    Named{u"bad", &Tokens::bad},
    Named{u"onBad", &Tokens::onBad},
    Named{u"hover", &Tokens::hover},
    Named{u"raised", &Tokens::raised},
    Named{u"toast", &Tokens::toast},
    Named{u"toastInk", &Tokens::toastInk},
    Named{u"toastAction", &Tokens::toastAction},
};

/// @name is a colour, ~n a length in pixels at 100 %.
constexpr QStringView sheet = uR"(
QPushButton {
    min-height: ~26px; padding: 0 ~12px; border: 1px solid @line; border-radius: 6px;
    background: @surface; color: @ink; font-weight: 500;
}
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:open { background: @sunken; }
QPushButton:checked { background: @accentSoft; color: @accent; border-color: @accentSoft; }
QPushButton:disabled { color: @faint; background: @surface; }
QPushButton::menu-indicator {
    subcontrol-origin: padding; subcontrol-position: center right;
    width: ~16px; height: ~16px; right: ~7px;
}
QPushButton[kind="primary"] { background: @accent; border-color: @accent; color: @onAccent; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[kind="danger"] { background: @bad; border-color: @bad; color: @onBad; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled {
    background: @sunken; border-color: @sunken; color: @faint;
}
QPushButton[kind="ghost"] { border-color: transparent; background: transparent; color: @muted; }
QPushButton[kind="ghost"]:hover { background: @sunken; color: @ink; }
QPushButton[kind="ghost"]:pressed { background: @line; color: @ink; }
QPushButton[kind="ghost"]:checked { background: @accentSoft; color: @accent; }
QPushButton[kind="ghost"]:disabled { background: transparent; color: @faint; }
QPushButton[kind="link"] {
    border: none; padding: 0; background: transparent; color: @accent; text-align: left;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="toast"] {
    border: none; padding: 0 ~6px; background: transparent; color: @toastAction;
}
QPushButton[kind="toast"]:hover { text-decoration: underline; }
QLabel[type="toast"] { color: @toastInk; }

QToolButton {
    border: 1px solid transparent; border-radius: 6px; padding: ~5px; background: transparent;
    color: @ink;
}
QToolButton:hover { background: @sunken; }
QToolButton:pressed, QToolButton:open { background: @line; }
QToolButton:checked { background: @accentSoft; color: @accent; }
QToolButton:disabled { color: @faint; }
QToolButton[onToast="true"]:hover, QToolButton[onToast="true"]:pressed { background: transparent; }
QToolButton::menu-indicator { image: none; width: 0; }

QMenu { background: @raised; border: 1px solid @line; padding: 4px; color: @ink; }
QMenu::item { padding: ~5px ~22px ~5px ~10px; border-radius: 5px; }
QMenu::item:selected { background: @accentSoft; color: @ink; }
QMenu::item:disabled { color: @faint; }
QMenu::icon { padding-left: ~8px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QMenuBar { background: @surface; color: @ink; border-bottom: 1px solid @line; padding: 2px 6px; }
QMenuBar::item { padding: ~4px ~9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @sunken; }

QToolTip { background: @toast; color: @toastInk; border: 1px solid @toast; padding: 4px 7px; }

QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: @muted; border: none; border-bottom: 1px solid @line;
    padding: ~6px ~10px; font-size: ~12px; font-weight: 500;
}
QHeaderView::section:hover { color: @ink; }
QTableCornerButton::section { background: transparent; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar::tab {
    padding: ~6px ~12px; color: @muted; border-bottom: 2px solid transparent; font-weight: 500;
}
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: @raised; }
QCalendarWidget QToolButton { font-weight: 600; }
QCalendarWidget QAbstractItemView { background: @raised; border: none; }

QProgressBar {
    border: none; border-radius: 3px; background: @sunken; min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { border-radius: 3px; background: @accent; }

QGroupBox {
    border: 1px solid @line; border-radius: 8px; margin-top: ~9px; padding: ~10px;
    background: @surface;
}
QGroupBox::title { subcontrol-origin: margin; left: ~10px; padding: 0 4px; color: @muted; }
QSplitter::handle { background: @line; }
QStatusBar { background: @surface; color: @muted; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QAbstractSpinBox { min-height: ~32px; }
QColorDialog QSpinBox { min-width: ~60px; }
QMessageBox QLabel#qt_msgbox_label { font-size: ~14px; font-weight: 600; }
QSlider { min-height: ~22px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @line; }
QSlider::sub-page:horizontal { border-radius: 2px; background: @accent; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -7px 0; border-radius: 9px; background: @surface;
    border: 2px solid @accent;
}
QSlider::handle:horizontal:disabled { border-color: @faint; }
)";

QString filled(const Tokens& tokens)
{
    QString out;
    out.reserve(sheet.size() * 2);
    const auto end = sheet.end();
    for (auto it = sheet.begin(); it != end;) {
        const auto mark = *it;
        if (mark != u'@' && mark != u'~') {
            out += *it++;
            continue;
        }
        const auto first = ++it;
        const bool isColor = mark == u'@';
        it = std::find_if(
            it, end, [isColor](QChar c) { return isColor ? !c.isLetter() : !c.isDigit(); });
        const QStringView word{first, it};
        if (isColor) {
            const auto found = std::ranges::find(named, word, &Named::name);
            Q_ASSERT_X(found != named.end(), "StyleSheet", "unknown colour");
            out += (tokens.*(found->color)).name();
        } else {
            out += QString::number(px(word.toInt()));
        }
    }
    return out;
}

QString labels(const Tokens& tokens)
{
    QString out;
    for (int i = 0; i < typeCount; ++i) {
        const auto type = static_cast<Type>(i);
        const auto style = typeStyle(type);
        const auto chosen = typeFont(type);
        const auto size = chosen.pixelSize() > 0 ? u"%1px"_s.arg(chosen.pixelSize())
                                                 : u"%1pt"_s.arg(chosen.pointSizeF());
        out += u"QLabel[type=\"%1\"] { font-size: %2; font-weight: %3; color: %4; %5}\n"_s.arg(
            typeName(type), size, QString::number(style.weight),
            (style.isMuted ? tokens.muted : tokens.ink).name(),
            style.spacing == 0
                ? QString{}
                : u"letter-spacing: %1px; "_s.arg(style.spacing * style.size * px(100) / 100));
    }
    return out;
}

} // namespace

QString styleSheet(const Tokens& tokens)
{
    return filled(tokens) + labels(tokens);
}

} // namespace charrette::app
