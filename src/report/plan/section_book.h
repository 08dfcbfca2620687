// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace piao::report {

/// The sections that the plan itself has, as the document asks for them: by what stands in them, or by their number.
class SectionBook
{
public:
    using Record = domain::Record;

    /// What the plan says of a part of the document.
    struct Found {
        const Record *section = nullptr; ///< nullptr: nothing, the document uses its own words
        bool leftOut = false;            ///< the part is not to be printed
    };

    /// A section's number and its text as they stand over it: the heading where it differs, which may bear its own number.
    struct Words {
        QString number;
        QString text;
    };

    SectionBook() = default;
    explicit SectionBook(std::vector<Record> sections);
    SectionBook(SectionBook &&) = default; // it knows its sections by address
    SectionBook &operator=(SectionBook &&) = default;

    bool isEmpty() const { return m_sections.empty(); }
    /// The section in which that is to be printed. @param owner the value or theme, where there is one section for each
    Found withContent(const char *content, const QString &owner = {}) const;
    /// The section that frames a part of the document: "Sezione 2", "2.1".
    Found frame(const QString &number) const;
    /// True when the section frames a part that the document makes by itself, so that nothing else must print its heading.
    bool isFrame(const Record &section) const;
    /// Included sections below that one, in their order; those without a parent for nullptr.
    std::vector<const Record *> below(const Record *parent) const;

    static Words words(const Record &section);

    /// A part that was written is not written again among the sections that are left.
    void setWritten(const Record &section) const { m_written.insert(&section); }
    bool isWritten(const Record &section) const { return m_written.contains(&section); }

private:
    Found found(const Record *section) const;
    bool isLeftOut(const Record &section) const;

    std::vector<Record> m_sections;
    QHash<QString, const Record *> m_byId;
    mutable QSet<const Record *> m_written;
};

} // namespace piao::report
