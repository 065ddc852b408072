// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/PageKind.h"
#include "core/overview/Item.h"

class QWidget;

namespace charrette::app {

class DocumentSession;
class Page;
class StageWindow;

/// The only place that knows every page.
Page* makePage(PageKind kind, DocumentSession& session, StageWindow& stage, QWidget* parent);

/// Has the run sheet ready on the summary page, where agendas are exported too.
void offerAgenda(Page& summaryPage);

/// Whether another thread is still at work on what the page shows.
bool isBusy(const Page& page);

/// Which page shows things of a kind.
PageKind pageOf(ItemKind kind);

} // namespace charrette::app
