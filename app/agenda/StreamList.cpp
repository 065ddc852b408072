// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda/StreamList.h"

#include "app/widgets/Buttons.h"
#include "app/widgets/CaptureLine.h"
#include "app/widgets/LineField.h"
#include "core/document/Record.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace charrette::app {

StreamList::StreamList(DocumentSession& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_column{new QVBoxLayout{this}}
    , m_line{new CaptureLine{tr("Name of a stream, then Enter")}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_line);
    m_line->setEnabled(!session.isReadOnly());
    connect(
        m_line, &CaptureLine::entered, this, [this](const QString& name) { addStreams({name}); });
    connect(m_line, &CaptureLine::pasted, this, &StreamList::addStreams);
}

void StreamList::setStreams(const std::vector<Stream>& streams)
{
    std::erase_if(m_rows, [&](const Row& row) {
        const bool isGone = std::ranges::find(streams, row.id, &Stream::id) == streams.end();
        if (isGone)
            row.widget->deleteLater();
        return isGone;
    });
    for (const auto& stream : streams) {
        const auto row = std::ranges::find(m_rows, stream.id, &Row::id);
        if (row == m_rows.end())
            m_rows.push_back(build(stream));
        else
            row->name->setText(QString::fromStdString(stream.name));
    }
}

StreamList::Row StreamList::build(const Stream& stream)
{
    auto* row = new QWidget;
    auto* name = new LineField;
    auto* away = iconButton(u"trash", tr("Remove stream"));
    auto* line = new QHBoxLayout{row};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(name, 1);
    line->addWidget(away);
    name->load(QString::fromStdString(stream.name));
    name->setAccessibleName(tr("Name of the stream"));
    row->setEnabled(!m_session.isReadOnly());
    m_column->insertWidget(m_column->count() - 1, row);
    const auto id = stream.id;
    connect(
        name, &LineField::committed, this, [this, id](const QString& text) { rename(id, text); });
    connect(away, &QToolButton::clicked, this, [this, id] {
        m_session.perform(tr("Remove stream"), [&](Edit& edit) { remove(edit, id); });
    });
    return {id, row, name};
}

void StreamList::addStreams(const QStringList& names)
{
    const auto count = static_cast<int>(names.size());
    const bool isDone = m_session.perform(tr("Add %n stream(s)", nullptr, count), [&](Edit& edit) {
        for (const auto& name : names)
            add(edit, Stream{.workshop = m_session.workshop(), .name = name.toStdString()});
    });
    if (isDone)
        m_line->accept();
}

void StreamList::rename(StreamId stream, const QString& name)
{
    if (name.isEmpty()) {
        emit refused(tr("A stream needs a name."));
        return;
    }
    m_session.perform(tr("Rename stream"), [&](Edit& edit) {
        change(edit, stream, [&](Stream& it) { it.name = name.toStdString(); });
    });
}

} // namespace charrette::app
