// SPDX-License-Identifier: EUPL-1.2
#include "piao/checks/severity.h"

#include "check_text.h"

namespace piao::checks {

QString tokenOf(Severity severity)
{
    static constexpr const char *tokens[] = {"error", "warning", "info"};
    return QLatin1String(tokens[size_t(severity)]);
}

std::optional<Severity> severityFromToken(QStringView token)
{
    for (const Severity severity : allSeverities) {
        if (token == tokenOf(severity))
            return severity;
    }
    return {};
}

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return CheckText::tr("Error");
    case Severity::Warning:
        return CheckText::tr("Warning");
    case Severity::Info:
        break;
    }
    return CheckText::tr("Hint");
}

QString counted(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error:
        return CheckText::tr("%n error(s)", nullptr, count);
    case Severity::Warning:
        return CheckText::tr("%n warning(s)", nullptr, count);
    case Severity::Info:
        break;
    }
    return CheckText::tr("%n hint(s)", nullptr, count);
}

QString wordOf(Task task)
{
    switch (task) {
    case Task::TieTree:
        return CheckText::tr("Tie the tree together");
    case Task::OrderCodes:
        return CheckText::tr("Put codes, years and series in order");
    case Task::CompleteGoals:
        return CheckText::tr("Complete indicators and targets");
    case Task::BalanceWeights:
        return CheckText::tr("Balance weights and numbers");
    case Task::PlanWork:
        return CheckText::tr("Say who does what, and by when");
    case Task::TreatRisks:
        return CheckText::tr("Complete risks, measures and transparency");
    case Task::MakeFiguresAgree:
        return CheckText::tr("Make figures and wordings agree");
    case Task::FillSections:
        return CheckText::tr("Fill in the compulsory parts");
    case Task::MendTexts:
        return CheckText::tr("Mend the texts");
    case Task::FollowUp:
        break;
    }
    return CheckText::tr("Follow up what was planned");
}

QString tokenOf(Task task)
{
    static constexpr const char *tokens[] = {"tie_tree", "order_codes", "complete_goals", "balance_weights", "plan_work",
        "treat_risks", "make_figures_agree", "fill_sections", "mend_texts", "follow_up"};
    return QLatin1String(tokens[size_t(task)]);
}

QString wordOf(PlanPart part)
{
    switch (part) {
    case PlanPart::Registry:
        return QStringLiteral("1 Scheda anagrafica");
    case PlanPart::PublicValue:
        return QStringLiteral("2.1 Valore pubblico");
    case PlanPart::Performance:
        return QStringLiteral("2.2 Performance");
    case PlanPart::Risk:
        return QStringLiteral("2.3 Rischi corruttivi e trasparenza");
    case PlanPart::People:
        return QStringLiteral("3 Organizzazione e capitale umano");
    case PlanPart::Monitoring:
        return QStringLiteral("4 Monitoraggio");
    case PlanPart::Document:
        break;
    }
    return CheckText::tr("Texts of the document");
}

QString tokenOf(PlanPart part)
{
    static constexpr const char *tokens[] = {"1", "2.1", "2.2", "2.3", "3", "4", "document"};
    return QLatin1String(tokens[size_t(part)]);
}

} // namespace piao::checks
