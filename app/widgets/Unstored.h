// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace charrette::app {

/// Stands above the fields of a window and keeps what the document refused when the field it was
/// typed in goes on to another thing.
class UnstoredKeeper {
public:
    virtual void keepUnstored(const QString& text) = 0;

protected:
    UnstoredKeeper() = default;
    UnstoredKeeper(const UnstoredKeeper&) = default;
    UnstoredKeeper& operator=(const UnstoredKeeper&) = default;
    ~UnstoredKeeper() = default;
};

/// Hands what is typed in `field` to the keeper above it, if there is one. Called by a field before
/// it shows something else.
void keepUnstored(const QWidget* field, const QString& text);

} // namespace charrette::app
