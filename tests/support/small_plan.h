// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <catch2/catch.hpp>

#include "piao/document/plan_document.h"

#include <QTemporaryDir>

namespace piao::test {

/// A new plan file of 2024-2026 in a folder of its own.
struct SmallPlan {
    QTemporaryDir folder;
    std::unique_ptr<document::PlanDocument> document
        = std::move(document::PlanDocument::create(folder.filePath(QStringLiteral("plan.piao")))).value();

    SmallPlan()
    {
        domain::Record plan = document->reader().plan();
        plan.set("id", QStringLiteral("plan"));
        plan.set("first_year", 2024LL).set("year_count", 3LL);
        if (document->reader().count(domain::Kind::Plan) == 0)
            insert(plan);
        else
            set(plan.key(), "first_year", 2024LL);
    }

    domain::RecordKey insert(const domain::Record &record)
    {
        domain::RecordKey key;
        const auto done = document->perform({}, [&](document::UnitOfWork &unit) -> domain::Result<void> {
            const auto inserted = unit.insert(record);
            if (!inserted)
                return inserted.error();
            key = *inserted;
            return {};
        });
        INFO((done.ok() ? std::string() : done.error().oneLine().toStdString()));
        REQUIRE(done.ok());
        return key;
    }

    void set(const domain::RecordKey &key, const char *column, const QVariant &value)
    {
        REQUIRE(document->setField(key, column, value).ok());
    }

    /// A record with these fields: {{"title", "…"}}.
    domain::RecordKey add(domain::Kind kind, std::initializer_list<std::pair<const char *, QVariant>> fields)
    {
        domain::Record record(kind);
        for (const auto &[column, value] : fields)
            record.set(column, value);
        return insert(record);
    }

    domain::Record read(const domain::RecordKey &key) { return document->reader().read(key); }
};

} // namespace piao::test
