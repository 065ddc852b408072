// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ShortcutsDialog.h"

#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/Labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace charrette::app {

namespace {

struct Line {
    const char* keys;
    const char* meaning;
};

constexpr std::array everywhere{
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Alt+1 … Alt+0"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Go to a page")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+E"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Summary and export")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+Z, Ctrl+Shift+Z"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Undo, redo; also after a restart")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "N"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "New: block, idea, interview, action …")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Enter"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Keep what is typed, and ready for the next")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Enter or F2 on a selected thing"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Edit it in place")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Escape"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Give up what is typed; clear the selection")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Alt+Up, Alt+Down"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Move the selection")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Delete"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Remove the selection")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+1 … Ctrl+6 in an interview"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Says, thinks, does, feels, pain, gain")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Q, L, U on an idea"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Quick win, longer term, undecided")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "F5, F8, Shift+F8"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "The clock: pause or go on, next block, back")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "F6, F7, Shift+F6"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "1 or 5 more minutes, 1 less")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "F9, then 1 to 3"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Catch up in one of the ways offered")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl++, Ctrl+-, Ctrl+0"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Larger, smaller, usual text")},
};

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget* parent)
    : QDialog{parent}
{
    setWindowTitle(tr("Keyboard"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const auto& line : everywhere) {
        grid->addWidget(label(Type::Strong, tr(line.keys)), row, 0);
        grid->addWidget(label(Type::Body, tr(line.meaning)), row, 1);
        ++row;
    }
    auto* close = primaryButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    column->addLayout(grid);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace charrette::app
