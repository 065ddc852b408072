// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/Style.h"

#include "app/theme/Calendar.h"
#include "app/theme/ControlPainter.h"
#include "app/theme/Glyphs.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCalendarWidget>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace charrette::app {

namespace {

constexpr int scrollBarWidth = 11;
constexpr int fieldHeight = 32;

bool isText(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

int stepperWidth()
{
    return px(20);
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::DownArrow;
    }
}

QRect comboRect(const QStyleOptionComplex& option, QStyle::SubControl sub)
{
    const auto rect = option.rect;
    switch (sub) {
    case QStyle::SC_ComboBoxArrow:
        return {rect.right() - px(24), rect.top(), px(24), rect.height()};
    case QStyle::SC_ComboBoxEditField:
        return rect.adjusted(px(9), 1, -px(26), -1);
    default:
        return rect;
    }
}

QRect spinRect(const QStyleOptionSpinBox& option, QStyle::SubControl sub)
{
    const auto rect = option.rect;
    const bool hasSteps = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = hasSteps ? stepperWidth() : 0;
    const int half = rect.height() / 2;
    const int left = rect.right() - width;
    switch (sub) {
    case QStyle::SC_SpinBoxUp:
        return hasSteps ? QRect{left, rect.top() + 2, width, half - 2} : QRect{};
    case QStyle::SC_SpinBoxDown:
        return hasSteps ? QRect{left, rect.top() + half, width, half - 2} : QRect{};
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(px(8), 1, -width - 2, -1);
    default:
        return rect;
    }
}

/// Beside rows a scroll bar stands on the rows' ground, not on the window's.
void fillGutter(QPainter& painter, const QStyleOption& bar, const QWidget* widget)
{
    const auto* container = widget ? widget->parentWidget() : nullptr;
    const auto* area =
        qobject_cast<const QAbstractScrollArea*>(container ? container->parentWidget() : nullptr);
    if (area && area->viewport()->autoFillBackground())
        painter.fillRect(
            bar.rect, area->viewport()->palette().brush(area->viewport()->backgroundRole()));
}

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& spin)
{
    if (spin.frame)
        paintField(painter, spin.rect, spin.state);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](QStyle::SubControl sub, QAbstractSpinBox::StepEnabledFlag flag,
                          Qt::ArrowType way) {
        auto state = spin.state & ~QStyle::State_MouseOver;
        if (!(spin.stepEnabled & flag))
            state &= ~QStyle::State_Enabled;
        else if (spin.activeSubControls == sub)
            state |= QStyle::State_MouseOver;
        paintChevron(painter, spinRect(spin, sub).adjusted(5, 2, -5, -2), way, state);
    };
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

} // namespace

Style::Style()
    : QProxyStyle{QStringLiteral("fusion")}
{}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return px(16);
    case PM_DefaultFrameWidth:
        return 1;
    case PM_SpinBoxFrameWidth: // the style sheet adds it to its height
        return 0;
    case PM_FocusFrameHMargin: // which is how far the text of a row is from its edge
        return qobject_cast<const QAbstractItemView*>(widget)
                && !qobject_cast<const QCalendarWidget*>(widget->parentWidget())
            ? px(7)
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_ContextMenu:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
    const QWidget* widget) const
{
    const auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_SpinBox:
        return {size.width() + px(10), std::max(px(fieldHeight), contents.height() + px(8))};
    case CT_ComboBox:
        return {contents.width() + px(40), std::max(px(fieldHeight), contents.height() + px(8))};
    case CT_ItemViewItem:
        return {size.width(), std::max(size.height(), px(28))};
    case CT_CheckBox:
    case CT_RadioButton:
        return {size.width() + px(2), std::max(size.height(), px(22))};
    default:
        return size;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl sub, const QWidget* widget) const
{
    if (control == CC_ComboBox)
        return comboRect(*option, sub);
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return spinRect(*spin, sub);
    }
    if (control == CC_ScrollBar && (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && sub == SC_ScrollBarGroove)
        return option->rect;
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(px(8), 1, -px(8), -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // FocusRing draws the one ring
    case PE_PanelScrollAreaCorner: // the ground shows
        return;
    case PE_IndicatorMenuCheckMark:
        return paintCheck(*painter, option->rect, tokens().accent);
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            paintField(*painter, option->rect, option->state,
                widget && widget->property("refused").toBool());
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(*painter, option->rect, option->state);
    case PE_IndicatorRadioButton:
        return paintRadioButton(*painter, option->rect, option->state);
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown:
        return paintChevron(*painter, option->rect, arrowOf(element), option->state);
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            paintChevron(*painter, option->rect,
                option->state.testFlag(State_Open) ? Qt::DownArrow : Qt::RightArrow, option->state);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == CE_ShapedFrame && frame && frame->frameShape == QFrame::StyledPanel) {
        if (isText(widget)) {
            paintField(*painter, option->rect, option->state);
            return;
        }
        painter->save();
        painter->setPen(tokens().line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox) {
        if (combo->frame)
            paintField(*painter, combo->rect, combo->state);
        paintChevron(*painter, comboRect(*combo, SC_ComboBoxArrow), Qt::DownArrow, combo->state);
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox)
        return drawSpinBox(*painter, *spin);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar) {
        fillGutter(*painter, *bar, widget);
        if (bar->minimum < bar->maximum)
            paintScrollThumb(*painter, subControlRect(control, bar, SC_ScrollBarSlider, widget),
                bar->orientation, bar->state);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon Style::standardIcon(
    StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    switch (pixmap) {
    case SP_ArrowLeft:
    case SP_ArrowBack:
        return glyph(Glyph::Previous);
    case SP_ArrowRight:
    case SP_ArrowForward:
        return glyph(Glyph::Next);
    case SP_LineEditClearButton:
        return glyph(Glyph::Clear);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // What people typed shows as they typed it. The class is private to Qt; its name is not.
    if (auto* tip = qobject_cast<QLabel*>(widget); tip && tip->inherits("QTipLabel"))
        tip->setTextFormat(Qt::PlainText);
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget))
        dressCalendar(*calendar);
    if (qobject_cast<QScrollBar*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    }
    // A text's viewport lets the field through, round corners and all.
    if (auto* area = qobject_cast<QAbstractScrollArea*>(widget); area && isText(widget))
        area->viewport()->setAutoFillBackground(false);
}

} // namespace charrette::app
