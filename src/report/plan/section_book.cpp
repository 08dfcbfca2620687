// SPDX-License-Identifier: EUPL-1.2
#include "plan/section_book.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace piao::report {

using domain::Record;

namespace {

constexpr int deepest = 16; ///< a hostile file's endless chain of sections ends here

/// "SEZIONE 2", "Sezione 2" and "2" are one number.
QString folded(const QString &number)
{
    const QString lower = number.simplified().toLower();
    return lower.startsWith(QLatin1String("sezione ")) ? lower.mid(8) : lower;
}

} // namespace

SectionBook::SectionBook(std::vector<Record> sections) : m_sections(std::move(sections))
{
    for (const Record &section : m_sections)
        m_byId.insert(section.key().id, &section);
}

SectionBook::Words SectionBook::words(const Record &section)
{
    const QString heading = section.has("heading") ? section.text("heading") : section.text("title");
    static const QRegularExpression numbered(QStringLiteral("^(\\d+(?:\\.\\d+)+)\\.?\\s+(.+)$"));
    if (const QRegularExpressionMatch match = numbered.match(heading); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    return {section.text("number"), heading};
}

bool SectionBook::isLeftOut(const Record &section) const
{
    const Record *each = &section;
    for (int depth = 0; each != nullptr && depth < deepest; ++depth) {
        if (each->has("included") && !each->value("included").toBool())
            return true;
        each = m_byId.value(each->text("parent_id"));
    }
    return false;
}

SectionBook::Found SectionBook::found(const Record *section) const
{
    if (section == nullptr)
        return {};
    return isLeftOut(*section) ? Found{nullptr, true} : Found{section, false};
}

bool SectionBook::isFrame(const Record &section) const
{
    static const QStringList frames{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("2.1"),
                                    QStringLiteral("2.2"), QStringLiteral("3"), QStringLiteral("3.1")};
    return frames.contains(folded(words(section).number));
}

SectionBook::Found SectionBook::frame(const QString &number) const
{
    const auto at = std::find_if(m_sections.begin(), m_sections.end(), [&](const Record &section) {
        return folded(words(section).number) == folded(number);
    });
    return found(at == m_sections.end() ? nullptr : &*at);
}

SectionBook::Found SectionBook::withContent(const char *content, const QString &owner) const
{
    const auto at = std::find_if(m_sections.begin(), m_sections.end(), [&](const Record &section) {
        return section.text("content") == QLatin1String(content) && !isFrame(section)
            && (owner.isEmpty() || section.text("value_id") == owner || section.text("theme_id") == owner);
    });
    return found(at == m_sections.end() ? nullptr : &*at);
}

std::vector<const Record *> SectionBook::below(const Record *parent) const
{
    const QString id = parent ? parent->key().id : QString();
    std::vector<const Record *> sections;
    for (const Record &section : m_sections) {
        if (section.text("parent_id") == id && !isLeftOut(section))
            sections.push_back(&section);
    }
    return sections;
}

} // namespace piao::report
