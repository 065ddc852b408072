// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "core/workshop/Workshop.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace charrette::app {

class CaptureLine;
class LineField;

/// The parallel streams of the workshop: their names, and a line to add one.
class StreamList final : public QWidget {
    Q_OBJECT

public:
    explicit StreamList(DocumentSession& session, QWidget* parent = nullptr);

    void setStreams(const std::vector<Stream>& streams);

signals:
    void refused(const QString& why);

private:
    struct Row {
        StreamId id;
        QWidget* widget;
        LineField* name;
    };

    Row build(const Stream& stream);
    void addStreams(const QStringList& names);
    void rename(StreamId stream, const QString& name);

    DocumentSession& m_session;
    QVBoxLayout* m_column;
    CaptureLine* m_line;
    std::vector<Row> m_rows;
};

} // namespace charrette::app
