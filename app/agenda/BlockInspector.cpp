// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/BlockInspector.h"

#include "app/agenda/AgendaNames.h"
#include "app/media/PictureArea.h"
#include "app/text/Format.h"
#include "app/widgets/Chooser.h"
#include "app/widgets/Commit.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/GrowingText.h"
#include "app/widgets/Inspector.h"
#include "app/widgets/LineField.h"
#include "core/agenda/Arrange.h"
#include "core/agenda/BlockLine.h"
#include "core/agenda/Clock.h"
#include "core/document/Record.h"
#include "core/workshop/Workshop.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace charrette::app {

namespace {

QString minutesText(int minutes)
{
    return duration(std::chrono::minutes{minutes});
}

template <typename Enum>
std::int64_t keyOf(Enum value)
{
    return static_cast<std::int64_t>(value);
}

/// Kinds beside those of the same family, in the order a day usually has them.
std::vector<Choice> kindChoices()
{
    std::vector<Choice> choices;
    for (const auto group : everyOne<Family>()) {
        for (const auto kind : everyOne<BlockKind>()) {
            if (family(kind) == group)
                choices.push_back({keyOf(kind), kindName(kind)});
        }
    }
    return choices;
}

std::vector<Choice> modeChoices()
{
    std::vector<Choice> choices;
    for (const auto mode : everyOne<Mode>())
        choices.push_back({keyOf(mode), modeName(mode)});
    return choices;
}

std::vector<Choice> stageChoices()
{
    std::vector<Choice> choices{{std::nullopt, BlockInspector::tr("None")}};
    for (const auto stage : everyOne<Stage>())
        choices.push_back({keyOf(stage), stageName(stage)});
    return choices;
}

} // namespace

BlockInspector::BlockInspector(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_panel{new Inspector{320}}
    , m_pictures{new PictureArea{session, PictureArea::Look::Quiet}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    addLine(tr("Title"), tr("Rename block"), &Block::title);
    buildTimes();
    buildKinds();
    addLine(tr("Led by"), tr("Change who leads"), &Block::ledBy);
    buildTexts();
    m_panel->fields().addField(tr("Pictures"), m_pictures);
    m_panel->fields().setEnabled(!session.isReadOnly());
}

void BlockInspector::showRow(AgendaRow row, const std::vector<Stream>& streams)
{
    const bool isOther = m_block != row.block().id;
    if (isOther && m_block)
        commitTyped(this);
    m_block = row.block().id;
    fillStreams(streams);
    fill(row, isOther);
    m_session.attempt([&] { m_pictures->show(Bearer::Block, m_block->value()); });
}

void BlockInspector::editTitle()
{
    m_lines.front().field->setFocus(Qt::OtherFocusReason);
    m_lines.front().field->selectAll();
}

void BlockInspector::buildTimes()
{
    m_length = new LineField;
    m_start = new LineField;
    m_least = new LineField;
    m_least->setPlaceholderText(tr("any"));
    m_panel->fields().addPair(tr("Length"), m_length, tr("Pinned to"), m_start);
    connect(m_length, &LineField::committed, this, &BlockInspector::commitLength);
    connect(m_start, &LineField::committed, this, &BlockInspector::commitStart);
    connect(m_least, &LineField::committed, this, &BlockInspector::commitLeast);
}

void BlockInspector::buildKinds()
{
    m_kind = new Chooser;
    m_kind->setChoices(kindChoices());
    m_mode = new Chooser;
    m_mode->setChoices(modeChoices());
    m_stage = new Chooser;
    m_stage->setChoices(stageChoices());
    m_stream = new Chooser;
    auto& fields = m_panel->fields();
    fields.addPair(tr("Kind"), m_kind, tr("How"), m_mode);
    fields.addPair(tr("Stage"), m_stage, tr("Never shorter than"), m_least);
    fields.addField(tr("Stream"), m_stream);

    connect(m_kind, &Chooser::chosen, this, [this] {
        const auto kind = static_cast<BlockKind>(m_kind->current().value_or(0));
        edit(tr("Change kind of block"), [kind](Block& block) { block.kind = kind; });
    });
    connect(m_mode, &Chooser::chosen, this, [this] {
        const auto mode = static_cast<Mode>(m_mode->current().value_or(0));
        edit(tr("Change how a block is worked on"), [mode](Block& block) { block.mode = mode; });
    });
    connect(m_stage, &Chooser::chosen, this, [this] {
        const auto key = m_stage->current();
        edit(tr("Change stage"), [key](Block& block) {
            block.stage = key ? std::optional{static_cast<Stage>(*key)} : std::nullopt;
        });
    });
    connect(m_stream, &Chooser::chosen, this, [this] {
        const auto key = m_stream->current();
        edit(tr("Change stream"), [key](Block& block) {
            block.stream = key ? std::optional{StreamId{*key}} : std::nullopt;
        });
    });
}

void BlockInspector::buildTexts()
{
    addCheck(tr("Flexible: may move or shrink"), tr("Change flexible block"), &Block::flexible);
    addCheck(tr("Staff only: participants never see it"), tr("Change staff-only block"),
        &Block::staffOnly);
    addText(tr("Outcome"), tr("Change outcome"), &Block::outcome, 1);
    addText(tr("On the stage screen"), tr("Change stage text"), &Block::onStage, 3);
    addText(tr("Facilitator notes"), tr("Change facilitator notes"), &Block::notes, 4);
    addText(tr("Materials, one a line"), tr("Change materials"), &Block::materials, 1);
}

LineField* BlockInspector::addLine(
    const QString& label, const QString& step, std::string Block::*field)
{
    auto* line = new LineField;
    m_panel->fields().addField(label, line);
    m_lines.push_back({line, field});
    connect(line, &LineField::committed, this, [this, step, field](const QString& text) {
        if (field == &Block::title && text.isEmpty())
            emit refused(tr("A block needs a title."));
        else
            edit(step, [&](Block& block) { block.*field = text.toStdString(); });
    });
    return line;
}

GrowingText* BlockInspector::addText(
    const QString& label, const QString& step, std::string Block::*field, int lines)
{
    auto* text = new GrowingText;
    text->setLines(lines, 14);
    m_panel->fields().addField(label, text);
    m_texts.push_back({text, field});
    connect(text, &GrowingText::committed, this, [this, step, field](const QString& typed) {
        edit(step, [&](Block& block) { block.*field = typed.toStdString(); });
    });
    return text;
}

QCheckBox* BlockInspector::addCheck(const QString& text, const QString& step, bool Block::*field)
{
    auto* check = new QCheckBox{text};
    m_panel->fields().addWidget(check);
    m_checks.push_back({check, field});
    connect(check, &QCheckBox::clicked, this, [this, step, field, check](bool isOn) {
        if (!edit(step, [&](Block& block) { block.*field = isOn; }))
            check->setChecked(!isOn);
    });
    return check;
}

void BlockInspector::fill(const AgendaRow& row, bool isOther)
{
    const auto& block = row.block();
    const auto show = [isOther](auto* field, const QString& text) {
        if (isOther)
            field->load(text);
        else
            field->setText(text);
    };
    for (const auto& line : m_lines)
        show(line.field, QString::fromStdString(block.*line.value));
    for (const auto& text : m_texts)
        show(text.field, QString::fromStdString(block.*text.value));
    for (const auto& check : m_checks)
        check.field->setChecked(block.*check.value);
    show(m_length, minutesText(block.minutes));
    show(m_least, block.leastMinutes ? minutesText(*block.leastMinutes) : QString{});
    show(m_start, block.pinned ? clock(*block.pinned) : QString{});
    m_start->setPlaceholderText(tr("follows, %1").arg(clock(row.timed.start)));
    m_kind->setCurrent(keyOf(block.kind));
    m_mode->setCurrent(keyOf(block.mode));
    m_stage->setCurrent(block.stage ? std::optional{keyOf(*block.stage)} : std::nullopt);
    m_stream->setCurrent(block.stream ? std::optional{block.stream->value()} : std::nullopt);
}

void BlockInspector::fillStreams(const std::vector<Stream>& streams)
{
    std::vector<Choice> choices{{std::nullopt, tr("Everyone")}};
    for (const auto& stream : streams)
        choices.push_back({stream.id.value(), QString::fromStdString(stream.name)});
    m_stream->setChoices(std::move(choices));
    FieldColumn::setFieldVisible(m_stream, !streams.empty());
}

template <typename Work>
bool BlockInspector::edit(const QString& label, Work&& work)
{
    return m_block && m_session.perform(label, [&](Edit& edit) { change(edit, *m_block, work); });
}

void BlockInspector::commitLength(const QString& text)
{
    const auto minutes = lengthFrom(text.toStdString());
    if (!minutes)
        emit refused(tr("A length is written as 45, 1 h 30 or 1:30."));
    else if (m_block)
        m_session.perform(
            tr("Change length"), [&](Edit& edit) { changeLength(edit, *m_block, *minutes); });
}

void BlockInspector::commitLeast(const QString& text)
{
    const auto minutes = lengthFrom(text.toStdString());
    if (!minutes && !text.isEmpty()) {
        emit refused(tr("A length is written as 45, 1 h 30 or 1:30."));
        return;
    }
    edit(tr("Change least length"), [&](Block& block) {
        block.leastMinutes = minutes;
        if (minutes)
            block.leastMinutes = std::min(*minutes, block.minutes);
    });
}

void BlockInspector::commitStart(const QString& text)
{
    const auto minute = startFrom(text.toStdString());
    if (!minute && !text.isEmpty()) {
        emit refused(tr("A start is a time such as 9:30, or empty to follow what is before."));
        return;
    }
    if (!m_block)
        return;
    m_session.perform(minute ? tr("Change start") : tr("Unpin block"), [&](Edit& edit) {
        if (minute)
            startAt(edit, *m_block, *minute);
        else
            unpin(edit, *m_block);
    });
}

} // namespace charrette::app
