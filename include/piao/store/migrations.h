// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/store/connection.h"

#include <string>
#include <vector>

namespace piao::store {

/// The numbered SQL texts that build a plan file step by step: number n leads from version n - 1 to version n.
class Migrations
{
public:
    explicit Migrations(std::vector<std::string> scripts) : m_scripts(std::move(scripts)) {}

    /// Those of this program, from resources/migrations.
    static const Migrations &ours();

    int newest() const { return int(m_scripts.size()); }

    /// Brings a plan from `version` to the newest, in one transaction: a failure leaves it at `version`.
    /// `version` 0 is an empty database, which becomes a plan file. Throws SQLite::Exception.
    void run(Connection &connection, int version) const;
    /// An empty database in memory of that version, to compare others with. Throws SQLite::Exception.
    std::unique_ptr<Connection> example(int version) const;

private:
    void runTo(Connection &connection, int from, int to) const;

    std::vector<std::string> m_scripts;
};

} // namespace piao::store
