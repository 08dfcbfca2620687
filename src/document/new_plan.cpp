// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/new_plan.h"

#include "piao/document/document_look.h"
#include "piao/document/risk_vocabulary.h"
#include "piao/document/template_application.h"
#include "piao/domain/record_description.h"
#include "document_text.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

struct CompulsoryTheme {
    const char *code;
    const char *title;
    const char *heading;
};

// Texts of the plan, not of the screen: Italian in every language of the program.
constexpr CompulsoryTheme themes[] = {
    {"pnrr", "PNRR/PNC", "I progetti e gli obiettivi PNRR"},
    {"payments", "Tempi di pagamento", "Misure organizzative per garantire la tempestività dei pagamenti"},
    {"simplification", "Semplificazione", "Le azioni per la semplificazione"},
    {"digitalisation", "Digitalizzazione", "Le azioni per la digitalizzazione"},
    {"digital_accessibility", "Accessibilità digitale", "Le azioni finalizzate a migliorare l'accessibilità digitale"},
    {"physical_accessibility", "Accessibilità fisica", "Le azioni finalizzate a migliorare l'accessibilità fisica"},
    {"equal_opportunities", "Pari opportunità", "Le azioni finalizzate a favorire le pari opportunità"},
    {"energy", "Razionalizzazione ed efficienza energetica",
     "Le azioni per razionalizzare le spese e l'efficientamento energetico"},
};

constexpr const char *levels[4][2] = {
    {"valore pubblico", "valori pubblici"},
    {"obiettivo strategico", "obiettivi strategici"},
    {"obiettivo operativo", "obiettivi operativi"},
    {"obiettivo di performance", "obiettivi di performance"},
};

Record planRecord(const NewPlan &plan)
{
    Record record(Kind::Plan);
    const bool simplified = !plan.sections && plan.templateName == QLatin1String("piano_tipo_semplificato");
    record.set("id", QStringLiteral("plan"))
        .set("title", QStringLiteral("Piano Integrato di Attività e Organizzazione (PIAO) %1-%2").arg(plan.firstYear).arg(plan.firstYear + 2))
        .set("first_year", plan.firstYear)
        .set("year_count", 3)
        .set("profile", simplified ? QStringLiteral("simplified") : QStringLiteral("ordinary"))
        .set("template", plan.sections ? QString() : plan.templateName)
        .set("code_pattern", QStringLiteral("{year}-{centre}-OP-{nn}"))
        .set("rule_set_id", QStringLiteral("ratio"))
        .set("state", QStringLiteral("filling"));
    for (int level = 0; level < 4; ++level) {
        const QByteArray name = "level" + QByteArray::number(level + 1);
        record.set((name + "_singular").constData(), QString::fromUtf8(levels[level][0]));
        record.set((name + "_plural").constData(), QString::fromUtf8(levels[level][1]));
    }
    return record;
}

Record ruleRecord()
{
    Record record(Kind::RuleSet);
    record.set("id", QStringLiteral("ratio"))
        .set("name", QStringLiteral("Rapporto tra consuntivo e target"))
        .set("family", QStringLiteral("ratio"))
        .set("floor", 0.0)
        .set("ceiling", 100.0)
        .set("missing_policy", QStringLiteral("not_computable"));
    return record;
}

std::vector<Record> beginnings(const NewPlan &plan)
{
    Record body(Kind::Body);
    body.set("id", QStringLiteral("body")).set("name", plan.body);
    std::vector<Record> records{ruleRecord(), planRecord(plan), body, usualLook()};
    for (const CompulsoryTheme &theme : themes) {
        Record record(Kind::Theme);
        record.set("id", QString::fromUtf8(theme.code))
            .set("code", QString::fromUtf8(theme.code))
            .set("title", QString::fromUtf8(theme.title))
            .set("heading", QString::fromUtf8(theme.heading))
            .set("compulsory", true);
        records.push_back(record);
    }
    for (Record &entry : riskVocabulary())
        records.push_back(std::move(entry));
    return records;
}

bool isTemplate(const QString &name)
{
    const auto choices = describe(Kind::Plan).field("template").choices;
    return std::any_of(choices.begin(), choices.end(), [&](const Choice &each) { return name == QLatin1String(each.token); });
}

} // namespace

Result<std::unique_ptr<PlanDocument>> createPlan(const QString &path, const NewPlan &plan, const Author &author)
{
    if (!plan.sections && !isTemplate(plan.templateName))
        return Error{ErrorCode::InvalidInput, DocumentText::tr("There is no template «%1».").arg(plan.templateName),
                     DocumentText::tr("No file was made."), DocumentText::tr("Choose piano_tipo, piano_tipo_semplificato, provincia or performance, or the file of a template.")};
    const Result<SectionTemplate> sections = plan.sections ? Result<SectionTemplate>(*plan.sections) : SectionTemplate::named(plan.templateName);
    if (!sections)
        return sections.error();
    auto made = PlanDocument::create(path, author);
    if (!made)
        return made;
    const auto filled = (*made)->establish(ActionText(QT_TRANSLATE_NOOP("history", "New plan")), [&](UnitOfWork &unit) -> Result<void> {
        for (const Record &record : beginnings(plan)) {
            if (const auto inserted = unit.insert(record); !inserted)
                return inserted.error();
        }
        return TemplateApplication(unit.reader(), *sections).write(unit);
    });
    if (!filled) {
        const Error error = filled.error();
        made->reset();
        QFile::remove(path);
        return error;
    }
    return made;
}

} // namespace piao::document
