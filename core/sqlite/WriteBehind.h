// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

struct sqlite3;

namespace charrette::sqlite {

class DiskQueue;

/// The name of a SQLite file system over another one, the platform's own where `below` is empty:
/// what is written to a database goes by a DiskQueue, so that no statement waits for the disk. For
/// a database that has a rollback journal and is there already.
std::string writeBehind(const std::string& below);

/// The queue of a connection that was opened in one; none for any other.
std::shared_ptr<DiskQueue> queueOf(sqlite3* connection);

} // namespace charrette::sqlite
