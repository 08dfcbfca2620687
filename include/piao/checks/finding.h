// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/fact.h"
#include "piao/document/unit_of_work.h"
#include "piao/domain/record.h"

#include <QString>

#include <optional>
#include <vector>

namespace piao::checks {

/// What a check found, as small as can be: a plan of fifty thousand objectives can have a million of them. The words are made
/// when they are wanted (PlanChecker::text).
struct Finding {
    qint16 check = 0;                              ///< position in allChecks()
    domain::Kind kind = domain::Kind::Plan;        ///< of the record that it is about
    qint8 field = -1;                              ///< the record's field; -1: the record as a whole
    Slot slot = noSlot;
    int detail = 0; ///< tells findings of one check in one field apart: a year, or a running number; 0: none

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// One writing of a quick fix.
struct FixStep {
    enum class Action : quint8 { Set, Insert, Remove };

    Action action = Action::Set;
    domain::RecordKey key = {};    ///< of Set and Remove
    const char *column = "";       ///< of Set
    QVariant value = {};           ///< of Set; invalid empties the field
    domain::Record record = {};    ///< of Insert

    static FixStep set(const domain::RecordKey &key, const char *column, const QVariant &value);
    static FixStep insert(const domain::Record &record);
    static FixStep remove(const domain::RecordKey &key);
};

/// What mends a finding without a person having to decide anything: offered only where that is certain.
struct Fix {
    QString label; ///< what it does, in the person's language: "Write the code as 2024-C7-OP-01"
    std::vector<FixStep> steps;

    bool isEmpty() const { return steps.empty(); }
};

/// A finding in words.
struct FindingText {
    QString message; ///< the thing by its name, and the figures; one sentence or two
    QString remedy;  ///< what to do about it; the check's own when it has nothing more precise to say
    Fix fix;
};

/// Does what a fix says, as part of a unit of work: all of it is undone as one step.
domain::Result<void> applyFix(document::UnitOfWork &unit, const Fix &fix);

} // namespace piao::checks
