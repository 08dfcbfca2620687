// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/objective_tree.h"
#include "piao/document/plan_document.h"

#include <QDir>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace piao::test {

using document::PlanDocument;
using document::UnitOfWork;
using domain::Kind;
using domain::Record;
using domain::RecordKey;

/// A plan file of its own for one test, and short ways to fill it.
class TestPlan
{
public:
    TestPlan();

    PlanDocument &operator*() { return *m_document; }
    PlanDocument *operator->() { return m_document.get(); }
    document::PlanReader &reader() { return m_document->reader(); }

    /// Adds a record as an action of its own; requires that it works.
    RecordKey add(const Record &record);
    RecordKey value(const QString &title);
    RecordKey strategic(const QString &title, const RecordKey &value);
    RecordKey operational(const QString &title, const RecordKey &strategic);
    RecordKey performance(const QString &title, const RecordKey &operational);
    RecordKey indicator(const QString &name, const RecordKey &owner);
    RecordKey target(const RecordKey &indicator, int year, const QString &text);
    RecordKey centre(const QString &code, const QString &name);
    void link(Kind kind, const RecordKey &from, const RecordKey &to);
    /// The plan 2024-2026 with the codes of a province.
    void describePlan();

    QString text(const RecordKey &key, const char *column) { return reader().read(key).text(column); }
    /// The tree loaded anew, one place a line, indented: titles only.
    QString tree();
    /// Each record of each kind, in a fixed order: equal texts are equal plans.
    QString content();

private:
    // In memory where the machine offers it: each action waits for the disk, and here there are thousands.
    QTemporaryDir m_folder{QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/piao-XXXXXX") : QString()};
    std::unique_ptr<PlanDocument> m_document;
};

/// The titles of a tree's places, indented, '/' between lines: "A/ S/  O".
QString titles(const document::ObjectiveTree &tree);

} // namespace piao::test
