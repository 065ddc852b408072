// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"

#include <QCoreApplication>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

struct Arguing {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Arguments::Arguments(
    const QStringList& words, const QStringList& withValue, const QStringList& flags)
{
    bool onlyFiles = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        if (onlyFiles || !word.startsWith(u"--"_s)) {
            m_files.append(word);
            continue;
        }
        if (word == u"--"_s) {
            onlyFiles = true;
            continue;
        }
        const auto equals = word.indexOf(u'=');
        const auto name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (m_options.contains(name))
            throw Usage{Arguing::tr("--%1 is there twice.").arg(name)};
        if (flags.contains(name) && equals < 0) {
            m_options.insert(name, {});
            continue;
        }
        if (!withValue.contains(name))
            throw Usage{Arguing::tr("There is no option %1 here.").arg(word)};
        // A value that begins like an option is written behind an equals sign.
        if (equals < 0 && (i + 1 == words.size() || words[i + 1].startsWith(u"--"_s)))
            throw Usage{Arguing::tr("--%1 needs a value.").arg(name)};
        m_options.insert(name, equals < 0 ? words[++i] : word.mid(equals + 1));
    }
}

QStringList Arguments::files(const QStringList& names) const
{
    if (m_files.size() < names.size())
        throw Usage{Arguing::tr("%1 is missing.").arg(names[m_files.size()])};
    if (m_files.size() > names.size())
        throw Usage{Arguing::tr("“%1” is one too many.").arg(m_files[names.size()])};
    return m_files;
}

QString Arguments::required(const QString& option) const
{
    if (value(option).isEmpty())
        throw Usage{Arguing::tr("--%1 is missing.").arg(option)};
    return value(option);
}

} // namespace charrette::app
