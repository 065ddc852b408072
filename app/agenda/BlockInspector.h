// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agenda/AgendaModel.h"

#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;

namespace charrette::app {

class Chooser;
class GrowingText;
class Inspector;
class LineField;
class PictureArea;

/// Everything about one block. Each field commits when it is left.
class BlockInspector final : public QWidget {
    Q_OBJECT

public:
    explicit BlockInspector(DocumentSession& session, QWidget* parent = nullptr);

    /// Shows the row; another block than before only after what was typed is committed.
    /// A copy: committing what was typed makes the page read anew.
    void showRow(AgendaRow row, const std::vector<Stream>& streams);
    void editTitle();

signals:
    void refused(const QString& why);

private:
    void buildTimes();
    void buildKinds();
    void buildTexts();
    LineField* addLine(const QString& label, const QString& step, std::string Block::*field);
    GrowingText* addText(
        const QString& label, const QString& step, std::string Block::*field, int lines);
    QCheckBox* addCheck(const QString& text, const QString& step, bool Block::*field);
    void fill(const AgendaRow& row, bool isOther);
    void fillStreams(const std::vector<Stream>& streams);

    template <typename Work>
    bool edit(const QString& label, Work&& work);
    void commitLength(const QString& text);
    void commitLeast(const QString& text);
    void commitStart(const QString& text);

    DocumentSession& m_session;
    Inspector* m_panel;
    PictureArea* m_pictures;
    std::optional<BlockId> m_block;

    struct Line {
        LineField* field;
        std::string Block::*value;
    };
    struct Text {
        GrowingText* field;
        std::string Block::*value;
    };
    struct Check {
        QCheckBox* field;
        bool Block::*value;
    };
    std::vector<Line> m_lines;
    std::vector<Text> m_texts;
    std::vector<Check> m_checks;
    LineField* m_length = nullptr;
    LineField* m_least = nullptr;
    LineField* m_start = nullptr;
    Chooser* m_kind = nullptr;
    Chooser* m_mode = nullptr;
    Chooser* m_stage = nullptr;
    Chooser* m_stream = nullptr;
};

} // namespace charrette::app
