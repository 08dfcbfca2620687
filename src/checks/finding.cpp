// SPDX-License-Identifier: EUPL-1.2
#include "piao/checks/finding.h"

namespace piao::checks {

using domain::Record;
using domain::RecordKey;
using domain::Result;

FixStep FixStep::set(const RecordKey &key, const char *column, const QVariant &value)
{
    FixStep step;
    step.key = key;
    step.column = column;
    step.value = value;
    return step;
}

FixStep FixStep::insert(const Record &record)
{
    FixStep step;
    step.action = Action::Insert;
    step.record = record;
    return step;
}

FixStep FixStep::remove(const RecordKey &key)
{
    FixStep step;
    step.action = Action::Remove;
    step.key = key;
    return step;
}

namespace {

Result<void> applyStep(document::UnitOfWork &unit, const FixStep &step)
{
    switch (step.action) {
    case FixStep::Action::Set:
        return unit.set(step.key, step.column, step.value);
    case FixStep::Action::Insert: {
        const auto inserted = unit.insert(step.record);
        return inserted ? Result<void>() : Result<void>(inserted.error());
    }
    case FixStep::Action::Remove:
        break;
    }
    return unit.remove(step.key);
}

} // namespace

Result<void> applyFix(document::UnitOfWork &unit, const Fix &fix)
{
    for (const FixStep &step : fix.steps) {
        const Result<void> done = applyStep(unit, step);
        if (!done)
            return done;
    }
    return {};
}

} // namespace piao::checks
