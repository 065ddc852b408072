// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace charrette::app {

/// Thrown for a command line that cannot be understood: one sentence to say why.
struct Usage {
    QString sentence;
};

/// Thrown where all was understood and there is nothing to do it with: one sentence to say why.
struct Nothing {
    QString sentence;
};

/// Thrown where what was to be written could not be: it names that, not the document.
struct NotWritten {
    QString target;
    Problem problem;
    QString sentence = {}; ///< in place of the problem's own
};

/// What follows a command: files and options. "--name value" and "--name=value" are the same, and
/// after "--" everything is a file.
class Arguments {
public:
    /// Throws Usage for an option that is in neither list, twice there, or without its value.
    Arguments(const QStringList& words, const QStringList& withValue, const QStringList& flags);

    /// Throws Usage unless there are exactly as many as `names`, which say what is missing.
    QStringList files(const QStringList& names) const;
    bool has(const QString& option) const { return m_options.contains(option); }
    /// Empty when it is not there.
    QString value(const QString& option) const { return m_options.value(option); }
    /// Throws Usage when it is not there.
    QString required(const QString& option) const;

private:
    QStringList m_files;
    QMap<QString, QString> m_options;
};

} // namespace charrette::app
