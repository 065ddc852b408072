// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace charrette::app {

class Notice;

/// Says above the page what was typed and could not be stored, after its field went on to another
/// thing; it stays until it was copied.
class UnstoredNotice final : public QWidget {
    Q_OBJECT

public:
    explicit UnstoredNotice(QWidget* parent = nullptr);

    void keep(const QString& text);
    /// The oldest first.
    const QStringList& texts() const { return m_texts; }

private:
    void tell();
    void copy();

    QStringList m_texts;
    Notice* m_notice = nullptr;
};

} // namespace charrette::app
