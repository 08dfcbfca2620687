// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include <QRegularExpression>

namespace piao::checks {
namespace {

using domain::Kind;

const Column numberOf{Kind::Section, "number"};
const Column headingOf{Kind::Section, "heading"};

class HeadingNumber : public Check
{
public:
    HeadingNumber()
        : Check({
            .id = "L80",
            .severity = Severity::Error,
            .task = Task::MendTexts,
            .title = QT_TRANSLATE_NOOP("checks", "Heading with another number than its section"),
            .reason = QT_TRANSLATE_NOOP("checks", "The table of contents says one number and the text another: nobody finds the section, and references lead elsewhere."),
            .source = "DM 132/2022, allegato; buona pratica redazionale",
            .remedy = QT_TRANSLATE_NOOP("checks", "Take the number out of the heading: the document writes the section's own."),
            .subjects = {Kind::Section},
        })
    {
    }

    void examine(const Fact &section, const PlanFacts &facts, Report &report) const override
    {
        if (!section.has(headingOf) || !section.has(numberOf))
            return;
        static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d+(?:\\.\\d+)+)\\.?\\s+"));
        const QRegularExpressionMatch match = pattern.match(section.text(headingOf));
        if (!match.hasMatch() || match.captured(1) == section.text(numberOf))
            return;
        report.add(headingOf, [&](FindingText &text) {
            text.message = CheckText::tr("Section %1 has the heading %2.").arg(section.text(numberOf), quoted(section.text(headingOf)));
            text.fix.label = CheckText::tr("Write the heading without the number %1").arg(match.captured(1));
            text.fix.steps = {FixStep::set(facts.keyOf(section), "heading", section.text(headingOf).mid(match.capturedEnd()))};
        });
    }
};

} // namespace

std::unique_ptr<Check> headingNumber()
{
    return std::make_unique<HeadingNumber>();
}

} // namespace piao::checks
