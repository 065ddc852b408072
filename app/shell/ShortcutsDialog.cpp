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
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+J"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Quick note, from any page")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+R"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Room pulse")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+Shift+T"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Count the dots on the wall")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+Shift+E, then Ctrl+Enter"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Export the agenda")},
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
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "M, T, Ctrl+D in the agenda"),
        QT_TRANSLATE_NOOP(
            "ShortcutsDialog", "A method of the library; theory, story, practice; a copy")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Alt+Shift+Left, Alt+Shift+Right"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Move a block to the stream beside")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+1 … Ctrl+6 in an interview"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Says, thinks, does, feels, pain, gain")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Q, L, U on an idea"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Quick win, longer term, undecided")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "1 … 6, C, W, E, Q, T in the review"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Verdict; cause, why, evidence, question, tried")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+Down, Ctrl+Up in the review"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "The next challenge, in the same field")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+Shift+F"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Make the next edition of the workshop")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "F5, F8, Shift+F8"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "The clock: pause or go on, next block, back")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "F6, F7, Shift+F6"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "1 or 5 more minutes, 1 less")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "F9, then 1 to 3"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Catch up in one of the ways offered")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+V"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Add the copied picture to what is selected")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+Shift+P"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "All pictures")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+T, F4, Ctrl+B"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Choose for the stage, open it, blank it")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+M, Ctrl+Shift+M, Ctrl+D on ideas"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Join, split, duplicate")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+Shift+D on ideas, then J or K"),
        QT_TRANSLATE_NOOP(
            "ShortcutsDialog", "Look for ideas that say the same; join them, keep them apart")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+G, Ctrl+I on the evidence wall"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "An area around the notes, an insight of it")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "4 2 on a note of the matrix"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Impact 4, effort 2")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Alt+arrows, Ctrl+G on a board"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Move the notes, put an area around them")},
    Line{QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+1, Ctrl+2, Ctrl+3 on a board"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Own size, everything, the selection")},
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
