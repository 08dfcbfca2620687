// SPDX-License-Identifier: EUPL-1.2
#include "descriptions/descriptions.h"

namespace piao::domain::descriptions {
namespace {

constexpr Choice profiles[] = {
    {"ordinary", QT_TRANSLATE_NOOP("records", "Ordinary")},
    {"simplified", QT_TRANSLATE_NOOP("records", "Simplified (fewer than 50 staff)")},
};

constexpr Choice templates[] = {
    {"piano_tipo", QT_TRANSLATE_NOOP("records", "Piano-tipo (DM 132/2022)")},
    {"piano_tipo_semplificato", QT_TRANSLATE_NOOP("records", "Piano-tipo semplificato (DM 132/2022, art. 6)")},
    {"provincia", QT_TRANSLATE_NOOP("records", "Provincia")},
    {"performance", QT_TRANSLATE_NOOP("records", "Sub-section 2.2 alone, with lists by theme and structure")},
};

constexpr Choice states[] = {
    {"to_fill", QT_TRANSLATE_NOOP("records", "To fill in")},
    {"filling", QT_TRANSLATE_NOOP("records", "Being filled in")},
    {"filled", QT_TRANSLATE_NOOP("records", "Filled in")},
    {"validating", QT_TRANSLATE_NOOP("records", "Being validated")},
    {"validated", QT_TRANSLATE_NOOP("records", "Validated")},
    {"approval_requested", QT_TRANSLATE_NOOP("records", "Approval requested")},
    {"approved", QT_TRANSLATE_NOOP("records", "Approved")},
    {"published", QT_TRANSLATE_NOOP("records", "Published")},
};

constexpr Choice bodyKinds[] = {
    {"province", QT_TRANSLATE_NOOP("records", "Province")},
    {"metropolitan_city", QT_TRANSLATE_NOOP("records", "Metropolitan city")},
    {"municipality", QT_TRANSLATE_NOOP("records", "Municipality")},
    {"union", QT_TRANSLATE_NOOP("records", "Union of municipalities")},
    {"region", QT_TRANSLATE_NOOP("records", "Region")},
    {"ministry", QT_TRANSLATE_NOOP("records", "Ministry or agency")},
    {"health", QT_TRANSLATE_NOOP("records", "Health authority")},
    {"university", QT_TRANSLATE_NOOP("records", "University or research body")},
    {"other", QT_TRANSLATE_NOOP("records", "Other body")},
};

constexpr Choice ruleFamilies[] = {
    {"ratio", QT_TRANSLATE_NOOP("records", "Ratio of actual to target")},
    {"distance", QT_TRANSLATE_NOOP("records", "Distance from the baseline")},
    {"thresholds", QT_TRANSLATE_NOOP("records", "Thresholds")},
    {"bands", QT_TRANSLATE_NOOP("records", "Bands")},
    {"met", QT_TRANSLATE_NOOP("records", "Met or not met")},
};

constexpr Choice missingPolicies[] = {
    {"not_computable", QT_TRANSLATE_NOOP("records", "Not computable")},
    {"zero", QT_TRANSLATE_NOOP("records", "Counts 0")},
    {"left_out", QT_TRANSLATE_NOOP("records", "Left out of the mean")},
};

RecordDescription planRecord()
{
    RecordDescription plan{Kind::Plan, "plan", "plan", QT_TRANSLATE_NOOP("records", "Plan"),
                           QT_TRANSLATE_NOOP("records", "Plans"), {}, true};
    plan.fields = {
        idField(),
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named},
        {"first_year", FieldType::Year, QT_TRANSLATE_NOOP("records", "First year"), NoFlag,
         QT_TRANSLATE_NOOP("records", "The PIAO is triennial and updated every year (D.L. 80/2021, art. 6).")},
        {"year_count", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Years")},
        choice("profile", QT_TRANSLATE_NOOP("records", "Profile"), profiles,
               QT_TRANSLATE_NOOP("records", "Bodies with fewer than 50 staff write the simplified plan (DM 132/2022, art. 6).")),
        choice("template", QT_TRANSLATE_NOOP("records", "Template"), templates),
        {"related_plan", FieldType::Text, QT_TRANSLATE_NOOP("records", "Related planning document (DUP)")},
        {"code_pattern", FieldType::Text, QT_TRANSLATE_NOOP("records", "Code pattern"), NoFlag,
         QT_TRANSLATE_NOOP("records", "How objective codes are built, for example {year}-{centre}-OP-{nn} or {n}.")},
        {"level1_singular", FieldType::Text, QT_TRANSLATE_NOOP("records", "Level 1, one")},
        {"level1_plural", FieldType::Text, QT_TRANSLATE_NOOP("records", "Level 1, many")},
        {"level2_singular", FieldType::Text, QT_TRANSLATE_NOOP("records", "Level 2, one")},
        {"level2_plural", FieldType::Text, QT_TRANSLATE_NOOP("records", "Level 2, many")},
        {"level3_singular", FieldType::Text, QT_TRANSLATE_NOOP("records", "Level 3, one")},
        {"level3_plural", FieldType::Text, QT_TRANSLATE_NOOP("records", "Level 3, many")},
        {"level4_singular", FieldType::Text, QT_TRANSLATE_NOOP("records", "Level 4, one")},
        {"level4_plural", FieldType::Text, QT_TRANSLATE_NOOP("records", "Level 4, many")},
        {"objective_limit", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Most objectives of a centre in a year")},
        {"indicator_limit", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Most indicators of an objective")},
        {"training_hours", FieldType::Real, QT_TRANSLATE_NOOP("records", "Training of each person in a year"), NoFlag,
         QT_TRANSLATE_NOOP("records", "The body's own yardstick for training."), Kind::Plan, {}, "h"},
        reference("rule_set_id", Kind::RuleSet, QT_TRANSLATE_NOOP("records", "Attainment rule")),
        choice("state", QT_TRANSLATE_NOOP("records", "State"), stateChoices()),
        {"approving_organ", FieldType::Text, QT_TRANSLATE_NOOP("records", "Approving organ")},
        {"act_kind", FieldType::Text, QT_TRANSLATE_NOOP("records", "Kind of act")},
        {"act_number", FieldType::Text, QT_TRANSLATE_NOOP("records", "Number of the act")},
        {"act_date", FieldType::Date, QT_TRANSLATE_NOOP("records", "Date of the act")},
        {"introduction", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Introduction")},
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
    };
    return plan;
}

RecordDescription bodyRecord()
{
    RecordDescription body{Kind::Body, "body", "body", QT_TRANSLATE_NOOP("records", "Body"),
                           QT_TRANSLATE_NOOP("records", "Bodies"), {}, true};
    body.fields = {
        idField(),
        {"name", FieldType::Text, QT_TRANSLATE_NOOP("records", "Name"), Named,
         QT_TRANSLATE_NOOP("records", "Section 1 of the piano-tipo (DM 132/2022, annex).")},
        choice("kind", QT_TRANSLATE_NOOP("records", "Kind"), bodyKinds),
        {"address", FieldType::Text, QT_TRANSLATE_NOOP("records", "Address")},
        {"tax_code", FieldType::Text, QT_TRANSLATE_NOOP("records", "Tax code")},
        {"vat_number", FieldType::Text, QT_TRANSLATE_NOOP("records", "VAT number")},
        {"ipa_code", FieldType::Text, QT_TRANSLATE_NOOP("records", "IPA code"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Code in the index of public administrations.")},
        {"phone", FieldType::Text, QT_TRANSLATE_NOOP("records", "Telephone")},
        {"phone_label", FieldType::Text, QT_TRANSLATE_NOOP("records", "Telephone, as called")},
        {"pec", FieldType::Text, QT_TRANSLATE_NOOP("records", "Certified e-mail (PEC)")},
        {"email", FieldType::Text, QT_TRANSLATE_NOOP("records", "E-mail")},
        {"email_label", FieldType::Text, QT_TRANSLATE_NOOP("records", "E-mail, as called")},
        {"urp_name", FieldType::Text, QT_TRANSLATE_NOOP("records", "Public relations office (URP)")},
        {"urp_phones", FieldType::Text, QT_TRANSLATE_NOOP("records", "URP, telephones")},
        {"site", FieldType::Text, QT_TRANSLATE_NOOP("records", "Web site")},
        {"piao_page", FieldType::Text, QT_TRANSLATE_NOOP("records", "Page of the PIAO")},
        {"representative", FieldType::Text, QT_TRANSLATE_NOOP("records", "Legal representative")},
        {"anti_corruption_officer", FieldType::Text, QT_TRANSLATE_NOOP("records", "RPCT"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Officer for the prevention of corruption and for transparency (L. 190/2012, art. 1, par. 7).")},
        {"rasa", FieldType::Text, QT_TRANSLATE_NOOP("records", "RASA"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Responsible for the contracting authority's registry (D.L. 179/2012, art. 33-ter).")},
        {"rar", FieldType::Text, QT_TRANSLATE_NOOP("records", "RAR")},
        {"data_protection_officer", FieldType::Text, QT_TRANSLATE_NOOP("records", "RPD"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Data protection officer (Regulation (EU) 2016/679, art. 37).")},
        {"staff_count", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Staff at 31 December")},
        {"inhabitants", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Inhabitants")},
        {"description", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Description")},
    };
    return body;
}

RecordDescription ruleSetRecord()
{
    RecordDescription rules{Kind::RuleSet, "rule_set", "ruleSets", QT_TRANSLATE_NOOP("records", "Attainment rule"),
                            QT_TRANSLATE_NOOP("records", "Attainment rules"), {}};
    rules.fields = {
        idField(),
        {"name", FieldType::Text, QT_TRANSLATE_NOOP("records", "Name"), Named},
        choice("family", QT_TRANSLATE_NOOP("records", "Rule"), ruleFamilies,
               QT_TRANSLATE_NOOP("records", "How the degree of attainment is computed; each body states it in its SMVP (D.Lgs. 150/2009, art. 7).")),
        {"floor", FieldType::Real, QT_TRANSLATE_NOOP("records", "Floor"), NoFlag, "", Kind::Plan, {}, "%"},
        {"ceiling", FieldType::Real, QT_TRANSLATE_NOOP("records", "Ceiling"), NoFlag, "", Kind::Plan, {}, "%"},
        choice("missing_policy", QT_TRANSLATE_NOOP("records", "A missing actual"), missingPolicies),
        {"parameters", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Parameters"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Thresholds or bands of the rule, as JSON.")},
        rankField(),
    };
    return rules;
}

} // namespace

std::span<const Choice> stateChoices()
{
    return states;
}

Group planRecords()
{
    return {planRecord(), bodyRecord(), ruleSetRecord()};
}

} // namespace piao::domain::descriptions
