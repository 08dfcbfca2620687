// SPDX-License-Identifier: EUPL-1.2
#include "sections/section_checks.h"

#include "check_text.h"
#include "piao/domain/text_fold.h"
#include "sections/section_filling.h"
#include "wording/names.h"

#include <algorithm>

namespace piao::checks {
namespace {

using domain::Kind;

const Column themeTitle{Kind::Theme, "title"};
const Column themeHeading{Kind::Theme, "heading"};
const Column answeredTheme{Kind::ObjectiveTheme, "theme_id"};
const Column provisionTheme{Kind::Provision, "theme_id"};
const Column sectionTheme{Kind::Section, "theme_id"};

/// A part of sub-section 2.1 that the law wants beside the values, and by which words its themes and sections are known.
struct Part {
    int id;
    const char *name;
    const char *source;
    const char *parameter;
};

constexpr int physical = 1;
constexpr int digital = 2;
constexpr int simplification = 3;

constexpr Part parts[] = {
    {physical, QT_TRANSLATE_NOOP("checks", "the accessibility of buildings and services to people over 65 and with disabilities"), "DM 132/2022, art. 3, c. 1, lett. a), n. 2", "physical"},
    {digital, QT_TRANSLATE_NOOP("checks", "digital accessibility"), "DM 132/2022, art. 3, c. 1, lett. a), n. 2", "digital"},
    {simplification, QT_TRANSLATE_NOOP("checks", "the procedures to simplify"), "DM 132/2022, art. 3, c. 1, lett. a), n. 3", "simplification"},
};

std::vector<Route> routes()
{
    std::vector<Route> routes = fillingRoutes();
    routes.push_back(Route::all(Kind::Theme).when({"title", "heading"}));
    routes.push_back(Route::all(Kind::Plan).when({"profile"}));
    return routes;
}

/// «Accessibilità» alone is both kinds; «Accessibilità digitale» is not the physical one, nor the other way round.
bool isAbout(const Part &part, const QString &text, const QStringList &words)
{
    if (std::none_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
        return false;
    const bool barriers = text.contains(QLatin1String("barrier"));
    const bool saysPhysical = barriers || text.contains(QLatin1String("accessibilita fisic"));
    const bool saysDigital = text.contains(QLatin1String("accessibilita digital")) || text.contains(QLatin1String("accessibilita informatic"));
    return part.id == simplification || saysPhysical == saysDigital || (part.id == physical ? saysPhysical : saysDigital);
}

bool isAnswered(const Fact &theme, const PlanFacts &facts)
{
    if (!facts.referring(theme, answeredTheme).empty() || !facts.referring(theme, provisionTheme).empty())
        return true;
    bool written = false;
    facts.eachReferring(theme, sectionTheme, [&](const Fact &section) { written = written || hasOwnText(section, facts); });
    return written;
}

class UnansweredPart : public Check
{
public:
    UnansweredPart()
        : Check({
            .id = "L22",
            .severity = Severity::Warning,
            .task = Task::FillSections,
            .title = QT_TRANSLATE_NOOP("checks", "Accessibility or procedures to simplify not dealt with"),
            .reason = QT_TRANSLATE_NOOP("checks", "Sub-section 2.1 must say how the body becomes fully accessible, physically and digitally, and which procedures it simplifies; citizens feel these first."),
            .source = "D.L. 80/2021, art. 6, c. 2, lett. e) e f); DM 132/2022, art. 3, c. 1, lett. a)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Tie objectives to the theme, state what is done for it, or write a section about it."),
            .subjects = {Kind::Plan, Kind::Theme},
            .reads = routes(),
            .parameters = {
                {"physical", QT_TRANSLATE_NOOP("checks", "Words of physical accessibility"), "accessibil;barriere architettoniche;peba"},
                {"digital", QT_TRANSLATE_NOOP("checks", "Words of digital accessibility"), "accessibil"},
                {"simplification", QT_TRANSLATE_NOOP("checks", "Words of simplification"), "semplific;reingegner"},
            },
        })
    {
    }

    void examine(const Fact &subject, const PlanFacts &facts, Report &report) const override
    {
        if (facts.isSimplified())
            return;
        for (const Part &part : parts) {
            const QStringList wanted = words(facts, part.parameter);
            const bool isTheme = subject.kind() == Kind::Theme;
            if (isTheme && !isAbout(part, nameWords(subject), wanted))
                continue;
            const Found found = look(part, wanted, facts);
            // With the theme that is left without an answer; with the plan where it has no such theme at all.
            if (found.answered || found.hasTheme != isTheme)
                continue;
            report.addDetail(part.id, [&](FindingText &text) { write(part, isTheme ? &subject : nullptr, text); });
        }
    }

private:
    struct Found {
        bool hasTheme = false;
        bool answered = false;
    };

    static QString nameWords(const Fact &theme)
    {
        return domain::fold(theme.text(themeTitle) + u' ' + theme.text(themeHeading));
    }

    static Found look(const Part &part, const QStringList &wanted, const PlanFacts &facts)
    {
        Found found;
        facts.each(Kind::Theme, [&](const Fact &theme) {
            if (!isAbout(part, nameWords(theme), wanted))
                return;
            found.hasTheme = true;
            found.answered = found.answered || isAnswered(theme, facts);
        });
        facts.each(Kind::Section, [&](const Fact &section) {
            found.answered = found.answered || (hasOwnText(section, facts) && isAbout(part, titleWords(section), wanted));
        });
        return found;
    }

    static void write(const Part &part, const Fact *theme, FindingText &text)
    {
        const QString name = CheckText::tr(part.name);
        const QString source = QString::fromUtf8(part.source);
        text.message = theme ? CheckText::tr("The plan says nothing of %1: no objective, no rule or figure and no text answers the theme %2 (%3).").arg(name, nameOf(*theme), source)
                             : CheckText::tr("The plan says nothing of %1: it has neither a theme nor a section about it (%2).").arg(name, source);
        if (!theme)
            text.remedy = CheckText::tr("Add the theme and tie objectives to it, or write a section about it.");
    }
};

} // namespace

std::unique_ptr<Check> unansweredPart()
{
    return std::make_unique<UnansweredPart>();
}

} // namespace piao::checks
