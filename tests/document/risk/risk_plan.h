// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/risk_register.h"
#include "test_plan.h"

#include <QObject>

#include <random>

namespace piao::test {

/// A plan with a register of risks that follows it, and short ways to fill both.
class RiskPlan
{
public:
    TestPlan *operator->() { return &m_plan; }
    TestPlan &operator*() { return m_plan; }

    /// The register; loaded when first asked for, following from then on.
    const document::RiskRegister &risks();
    const document::RegisterImpact &lastImpact() const { return m_impact; }

    RecordKey add(Kind kind, std::initializer_list<std::pair<const char *, QVariant>> fields);
    void set(const RecordKey &key, const char *column, const QVariant &value);
    RecordKey area(const QString &title);
    RecordKey process(const QString &name, const RecordKey &area);
    RecordKey event(const QString &description, const RecordKey &process);
    RecordKey measure(const QString &title);
    /// Gives a row whatever it lacks, with a judgement that is moderate.
    void completeRow(const RecordKey &process, const RecordKey &event);
    /// One random action on the records of the register.
    void doSomething(std::mt19937 &random);

    /// Area, process and event of each row.
    QString rows();
    /// All that the register knows, of the one that followed and of one that is loaded now.
    QString followed();
    QString loadedAnew();

private:
    RecordKey any(Kind kind, std::mt19937 &random);
    void addSomething(std::mt19937 &random);
    void linkSomething(std::mt19937 &random);

    TestPlan m_plan;
    std::unique_ptr<document::RiskRegister> m_register;
    document::RegisterImpact m_impact;
    int m_made = 0;
};

} // namespace piao::test
