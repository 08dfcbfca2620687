// SPDX-License-Identifier: EUPL-1.2
// Section 1 of the piano-tipo: the body's registry (DM 132/2022, annex).
#include "plan/sections.h"

namespace piao::report {

using domain::Record;

namespace {

Span maybeLink(const QString &text, const QString &scheme)
{
    if (scheme.isEmpty() || text.contains(QLatin1Char(' ')))
        return plain(text);
    return link(text, text.contains(QLatin1String("://")) ? text : scheme + text);
}

void addRow(Table &table, const QString &label, const QString &text, const QString &scheme = {})
{
    if (text.isEmpty())
        return;
    Cell head = cell(Spans{bold(label)});
    head.header = true;
    table.rows.push_back(row({head, cell(Spans{maybeLink(text, scheme)})}));
}

QString labelled(const Record &body, const char *column, const QString &usual)
{
    const QString own = body.text(column);
    return own.isEmpty() ? usual : own;
}

void addAddresses(Table &table, const Record &body)
{
    addRow(table, QStringLiteral("Denominazione"), body.text("name"));
    addRow(table, QStringLiteral("Sede"), body.text("address"));
    addRow(table, QStringLiteral("Codice fiscale"), body.text("tax_code"));
    addRow(table, QStringLiteral("Partita IVA"), body.text("vat_number"));
    addRow(table, QStringLiteral("Codice IPA"), body.text("ipa_code"));
    addRow(table, labelled(body, "phone_label", QStringLiteral("Telefono")), body.text("phone"));
    addRow(table, QStringLiteral("PEC"), body.text("pec"), QStringLiteral("mailto:"));
    addRow(table, labelled(body, "email_label", QStringLiteral("E-mail")), body.text("email"), QStringLiteral("mailto:"));
    addRow(table, labelled(body, "urp_name", QStringLiteral("Ufficio relazioni con il pubblico")), body.text("urp_phones"));
    addRow(table, QStringLiteral("Sito istituzionale"), body.text("site"), QStringLiteral("https://"));
    addRow(table, QStringLiteral("Pagina del PIAO"), body.text("piao_page"), QStringLiteral("https://"));
}

void addOfficers(Table &table, const Record &body)
{
    addRow(table, QStringLiteral("Legale rappresentante"), body.text("representative"));
    addRow(table, QStringLiteral("Responsabile della prevenzione della corruzione e della trasparenza (RPCT)"),
           body.text("anti_corruption_officer"));
    addRow(table, QStringLiteral("Responsabile dell’anagrafe per la stazione appaltante (RASA)"), body.text("rasa"));
    addRow(table, QStringLiteral("RAR"), body.text("rar"));
    addRow(table, QStringLiteral("Responsabile della protezione dei dati (RPD)"), body.text("data_protection_officer"));
    if (body.has("staff_count"))
        addRow(table, QStringLiteral("Personale in servizio al 31 dicembre"), number(body.integer("staff_count")));
    if (body.has("inhabitants"))
        addRow(table, QStringLiteral("Abitanti"), number(body.integer("inhabitants")));
}

} // namespace

void writeRegistry(Document &document, const PlanFacts &facts)
{
    writeLines(document, facts.body.text("description"));
    Table &table = document.table(QStringLiteral("Scheda anagrafica"),
                                  {column(QStringLiteral("Voce"), 0.36), column(QStringLiteral("Dato"), 0.64)});
    table.headerColumn = 0;
    addAddresses(table, facts.body);
    addOfficers(table, facts.body);
}

} // namespace piao::report
