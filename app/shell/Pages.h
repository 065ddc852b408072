// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/PageKind.h"
#include "core/overview/Item.h"

class QWidget;

namespace charrette::app {

class DocumentSession;
class Page;

/// The only place that knows every page.
Page* makePage(PageKind kind, DocumentSession& session, QWidget* parent);

/// Which page shows things of a kind.
PageKind pageOf(ItemKind kind);

} // namespace charrette::app
