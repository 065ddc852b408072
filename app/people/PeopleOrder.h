// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace charrette::app {

/// The people in the order of a column, and of them those who match what is looked for.
class PeopleOrder final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit PeopleOrder(QObject* parent = nullptr);

    void setFilter(const QString& text);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    QCollator m_collator;
};

/// What people look for, as words to be found, whatever their case and accents.
QStringList wordsOf(const QString& text);
/// Whether each of the words is somewhere in the text.
bool hasWords(const QString& text, const QStringList& words);

} // namespace charrette::app
