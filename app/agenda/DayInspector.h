// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "core/workshop/Workshop.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace charrette::app {

class DateField;
class Inspector;
class LineField;
class StreamList;
class WrapLabel;

/// What the agenda shows beside a day while no block is chosen: its date and beginning, and the
/// parallel streams of the workshop, and what became of the plan.
class DayInspector final : public QWidget {
    Q_OBJECT

public:
    explicit DayInspector(DocumentSession& session, QWidget* parent = nullptr);

    /// A copy: committing what was typed makes the page read anew.
    void showDay(Day day, const QString& name, const std::vector<Stream>& streams);
    void editDate();

signals:
    void refused(const QString& why);

private:
    void commitDate(const QDate& date);
    void commitStart(const QString& text);
    void commitTitle(const QString& text);
    void showCourse();

    DocumentSession& m_session;
    Inspector* m_panel;
    QLabel* m_name;
    DateField* m_date;
    LineField* m_start;
    LineField* m_title;
    StreamList* m_streams;
    WrapLabel* m_course; ///< plan against actual, once the day was started
    std::optional<Day> m_day;
};

} // namespace charrette::app
