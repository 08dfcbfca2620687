// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_checker.h"
#include "piao/document/plan_document.h"
#include "piao/exchange/json_import.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

namespace piao::test {

/// A plan in the open format, imported and checked.
class CheckedPlan
{
public:
    explicit CheckedPlan(const QByteArray &source)
    {
        QFile file(m_folder.filePath(QStringLiteral("plan.json")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(source);
        file.close();
        const QString path = m_folder.filePath(QStringLiteral("plan.piao"));
        const auto made = exchange::importIntoNewPlan(path, file.fileName());
        INFO((made ? std::string() : made.error().oneLine().toStdString()));
        REQUIRE(made.ok());
        auto plan = document::PlanDocument::open(path, store::PlanFile::Mode::ReadWrite);
        REQUIRE(plan.ok());
        m_document = std::move(*plan);
        check();
    }

    document::PlanDocument &document() { return *m_document; }
    const checks::PlanChecker &checker() const { return *m_checker; }
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// Sets the first finding of a check aside.
    void setAside(const char *id, const QString &reason)
    {
        const checks::Finding finding = m_checker->findings(checks::indexOfCheck(QString::fromLatin1(id))).front();
        REQUIRE(m_document->perform({}, [&](document::UnitOfWork &unit) -> domain::Result<void> {
            const auto inserted = unit.insert(m_checker->suppressionFor(finding, reason, QStringLiteral("ufficio")));
            return inserted ? domain::Result<void>() : domain::Result<void>(inserted.error());
        }).ok());
        check();
    }

private:
    void check()
    {
        auto checked = checks::PlanChecker::check(m_document->connection(), QDate(2024, 6, 15));
        REQUIRE(checked.ok());
        m_checker.emplace(std::move(*checked));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<document::PlanDocument> m_document;
    std::optional<checks::PlanChecker> m_checker;
};

} // namespace piao::test
