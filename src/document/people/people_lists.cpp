// SPDX-License-Identifier: EUPL-1.2
// Which tables of section 3 have totals, and of which columns.
#include "piao/document/people_totals.h"
#include "piao/domain/record_description.h"
#include "document_text.h"

namespace piao::document {

using namespace domain;

namespace {

constexpr const char *staffColumns[] = {"people"};
constexpr const char *establishmentColumns[]
    = {"covered", "leaving_planned", "leaving_by_change", "hires", "progressions", "optimal"};
constexpr const char *hireColumns[] = {"number", "cost_first_year", "cost_full_year"};
constexpr const char *leaverColumns[] = {"number"};
constexpr const char *trainingColumns[] = {"hours"};
constexpr const char *budgetColumns[] = {"amount"};

struct ListFacts {
    const char *token;
    Kind kind;
    const char *name;
    std::span<const char *const> columns;
};

/// In the order of PeopleList.
const ListFacts facts[] = {
    {"staff", Kind::StaffCount, QT_TRANSLATE_NOOP("document", "Staff"), staffColumns},
    {"establishment", Kind::StaffEstablishment, QT_TRANSLATE_NOOP("document", "Establishment"), establishmentColumns},
    {"hire", Kind::Hire, QT_TRANSLATE_NOOP("document", "Hires"), hireColumns},
    {"fixed_term", Kind::Hire, QT_TRANSLATE_NOOP("document", "Fixed-term hires"), hireColumns},
    {"progression", Kind::Hire, QT_TRANSLATE_NOOP("document", "Progressions"), hireColumns},
    {"leaver", Kind::Leaver, QT_TRANSLATE_NOOP("document", "Leavers"), leaverColumns},
    {"training", Kind::TrainingCourse, QT_TRANSLATE_NOOP("document", "Training"), trainingColumns},
    {"training_budget", Kind::TrainingBudget, QT_TRANSLATE_NOOP("document", "Money for training"), budgetColumns},
};

const ListFacts &factsOf(PeopleList list)
{
    return facts[int(list)];
}

} // namespace

const char *tokenOf(PeopleList list)
{
    return factsOf(list).token;
}

std::optional<PeopleList> peopleListOf(QStringView token)
{
    for (const PeopleList list : allPeopleLists) {
        if (token == QLatin1String(tokenOf(list)))
            return list;
    }
    return {};
}

Kind kindOf(PeopleList list)
{
    return factsOf(list).kind;
}

QString nameOf(PeopleList list)
{
    return DocumentText::tr(factsOf(list).name);
}

std::span<const char *const> totalColumns(PeopleList list)
{
    return factsOf(list).columns;
}

const Field &totalField(PeopleList list, const QString &column)
{
    return describe(kindOf(list)).field(column.toLatin1().constData());
}

} // namespace piao::document
