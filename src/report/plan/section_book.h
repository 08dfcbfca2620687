// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/domain/record.h"

#include <QHash>
#include <QString>

#include <vector>

namespace piao::report {

/// The sections of the document in their order: the plan's own, or, for a plan that has none yet, those that its template
/// gives it.
class SectionBook
{
public:
    using Record = domain::Record;

    /// A section's number and its words as they stand over its text.
    struct Words {
        QString number;
        QString text;
    };

    SectionBook() = default;
    explicit SectionBook(document::PlanReader &reader);
    explicit SectionBook(std::vector<Record> sections);
    SectionBook(SectionBook &&) = default; // it knows its sections by address
    SectionBook &operator=(SectionBook &&) = default;

    /// True when some section that is printed holds that, for that value or theme where one is given.
    bool prints(const char *content, const QString &owner = {}) const;
    /// True when some section is for that, even one that is not printed.
    bool knows(const char *content) const;
    /// The first such section that has a heading for links to lead to; nullptr when there is none.
    const Record *titled(const char *content, const QString &owner = {}) const;
    /// Included sections below that one, in their order; the outermost ones for nullptr.
    const std::vector<const Record *> &below(const Record *parent) const;

    /// The number is the one of the contents; the heading gives the wording where it differs, without the number that it
    /// may repeat.
    static Words words(const Record &section);

private:
    void indexSections();
    static bool isFor(const Record &section, const char *content, const QString &owner);

    std::vector<Record> m_sections;
    QHash<QString, std::vector<const Record *>> m_below;
    std::vector<const Record *> m_printed;
};

} // namespace piao::report
