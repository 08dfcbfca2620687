// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_counts.h"
#include "piao/document/plan_reader.h"
#include "piao/domain/record.h"
#include "plan/section_book.h"

#include <QHash>
#include <QMultiHash>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace piao::report {

/// The plan as the document needs it: each table read once, each list in its order, references resolved.
class PlanFacts
{
public:
    explicit PlanFacts(document::PlanReader &planReader);

    document::PlanReader &reader; ///< for live figures and the bytes of pictures
    bool allSheets = false;       ///< PlanReportOptions::allSheets

    using Record = domain::Record;
    using Records = std::vector<const Record *>;

    Record plan;
    Record body;
    std::vector<int> years;
    document::PlanCounts counts;

    std::vector<Record> values;
    std::vector<Record> strategic;
    std::vector<Record> operational;
    std::vector<Record> performance;
    std::vector<Record> centres;
    std::vector<Record> units;
    std::vector<Record> staff;
    std::vector<Record> themes;
    SectionBook sections;

    /// "2024-2026"
    QString period() const;
    /// The first year of the plan: the one whose objectives are listed office by office.
    int currentYear() const { return years.empty() ? 0 : years.front(); }
    /// The plan's own name of a level (1 to 4), for example "obiettivo operativo".
    QString levelName(int level, bool plural) const;

    Records strategicOf(const Record &value) const;
    /// The operational objectives under a strategic objective, as far as they serve that value.
    Records operationalOf(const Record &strategicObjective, const Record &value) const;
    Records centresOf(const Record &operationalObjective) const;
    Records performanceOf(const Record &operationalObjective) const;
    Records performanceOfCentre(const Record &centre, int year) const;
    /// The values that a performance objective reaches through its operational objective.
    Records valuesReachedBy(const Record &performanceObjective) const;
    Records indicatorsOf(const Record &owner) const;
    Records phasesOf(const Record &performanceObjective) const;
    /// Names, in their order.
    QStringList stakeholdersOf(const Record &owner) const;
    /// The target of an indicator for a year, or nullptr.
    const Record *target(const Record &indicator, int year) const;
    /// The answers of objectives to a theme, in their order.
    Records answersTo(const Record &theme) const;
    Records provisionsOf(const Record &themeOrSection, const QString &kind) const;

    /// All records of a kind; read when first asked for, and kept.
    const std::vector<Record> &all(domain::Kind kind) const;
    /// Those of them with that value in a column, in their order.
    Records where(domain::Kind kind, const char *column, const QString &value) const;
    /// The contents of an attachment; empty when it has none.
    QByteArray attachmentBytes(const QString &attachment) const;

    const Record *find(domain::Kind kind, const QString &id) const;
    const Record *centreOf(const Record &performanceObjective) const;
    /// "A1 Ufficio Organi istituzionali"
    QString centreName(const Record &centre) const;

private:
    using Index = QHash<QString, std::vector<const Record *>>;

    void readRows();
    void indexRows();
    static Records at(const Index &index, const QString &id);

    std::vector<Record> m_strategicValues;
    std::vector<Record> m_operationalStrategics;
    std::vector<Record> m_operationalValues;
    std::vector<Record> m_operationalCentres;
    std::vector<Record> m_indicators;
    std::vector<Record> m_targets;
    std::vector<Record> m_phases;
    std::vector<Record> m_stakeholders;
    std::vector<Record> m_stakeholderLinks;
    std::vector<Record> m_answers;
    std::vector<Record> m_provisions;
    std::vector<Record> m_directors;

    QHash<domain::RecordKey, const Record *> m_byKey;
    Index m_linksOfValue;
    Index m_linksOfStrategic;
    Index m_narrowedValues;
    Index m_centreLinks;
    Index m_performanceOf;
    Index m_performanceOfCentre;
    Index m_indicatorsOf;
    Index m_phasesOf;
    Index m_stakeholderLinksOf;
    Index m_answersTo;
    Index m_provisionsOf;
    mutable std::map<domain::Kind, std::vector<Record>> m_read;
    mutable QHash<QString, Index> m_readIndexes; ///< "kind:column"
};

} // namespace piao::report
