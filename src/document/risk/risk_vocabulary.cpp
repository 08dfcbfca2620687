// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/risk_vocabulary.h"

#include "piao/domain/record_description.h"
#include "piao/domain/text_fold.h"

#include <QCoreApplication>
#include <QSet>

namespace piao::document {

using namespace domain;

namespace {

struct Area {
    const char *title;
    bool compulsory; ///< of those that L. 190/2012, art. 1, par. 16 names
};

constexpr Area areas[] = {
    {"Acquisizione e gestione del personale", true},
    {"Affari legali e contenzioso", false},
    {"Contratti pubblici", true},
    {"Controlli, verifiche, ispezioni e sanzioni", false},
    {"Gestione delle entrate, delle spese e del patrimonio", false},
    {"Incarichi e nomine", false},
    {"Provvedimenti ampliativi della sfera giuridica dei destinatari con effetto economico diretto e immediato", true},
    {"Provvedimenti ampliativi della sfera giuridica dei destinatari privi di effetto economico diretto e immediato", true},
};

constexpr const char *factors[] = {
    "Assenza di misure di controllo",
    "Mancanza di trasparenza",
    "Eccessiva regolamentazione, complessità e scarsa chiarezza della normativa di riferimento",
    "Esercizio prolungato ed esclusivo della responsabilità di un processo da parte di pochi o di un unico soggetto",
    "Scarsa responsabilizzazione interna",
    "Inadeguatezza o assenza di competenze del personale addetto ai processi",
    "Inadeguata diffusione della cultura della legalità",
    "Mancata attuazione del principio di distinzione tra politica e amministrazione",
};

struct Criterion {
    const char *title;
    const char *description;
};

constexpr Criterion criteria[] = {
    {"Livello di interesse «esterno»", "La presenza di interessi, anche economici, rilevanti e di benefici per i destinatari del processo."},
    {"Grado di discrezionalità del decisore interno", "Un processo decisionale altamente discrezionale è più esposto di uno altamente vincolato."},
    {"Manifestazione di eventi corruttivi in passato", "Eventi già accaduti nell'amministrazione o in altre realtà simili."},
    {"Opacità del processo decisionale", "Gli strumenti di trasparenza sostanziale, e non solo formale, riducono il rischio."},
    {"Livello di collaborazione del responsabile del processo",
     "Nella costruzione, nell'aggiornamento e nel monitoraggio della sottosezione: la scarsa collaborazione può segnalare un deficit di attenzione."},
    {"Grado di attuazione delle misure di trattamento", "L'attuazione delle misure si associa a una minore possibilità di fatti corruttivi."},
};

/// By what an entry is known: its text, whatever its case and marks; a factor's letter and a criterion's number too, since
/// bodies word these in their own way.
QStringList signs(const Record &record)
{
    QString text = fold(record.text("title"));
    text.removeIf([](QChar each) { return !each.isLetterOrNumber(); });
    QStringList known{text};
    if (record.kind() == Kind::EnablingFactor && record.has("letter"))
        known.append(QLatin1Char('#') + record.text("letter").toLower());
    if (record.kind() == Kind::ExposureCriterion && record.has("number"))
        known.append(QLatin1Char('#') + record.text("number"));
    for (QString &sign : known)
        sign.prepend(QString::fromLatin1(record.description().table));
    return known;
}

} // namespace

std::vector<Record> riskVocabulary()
{
    std::vector<Record> records;
    for (const Area &area : areas) {
        Record record(Kind::RiskArea);
        record.set("number", qlonglong(&area - areas) + 1).set("title", QString::fromUtf8(area.title));
        record.set("list", QStringLiteral("corruption")).set("compulsory", area.compulsory);
        records.push_back(record);
    }
    for (const char *const &factor : factors) {
        Record record(Kind::EnablingFactor);
        record.set("letter", QString(QChar(u'a' + int(&factor - factors)))).set("title", QString::fromUtf8(factor));
        records.push_back(record);
    }
    for (const Criterion &criterion : criteria) {
        Record record(Kind::ExposureCriterion);
        record.set("number", qlonglong(&criterion - criteria) + 1).set("title", QString::fromUtf8(criterion.title));
        record.set("description", QString::fromUtf8(criterion.description));
        records.push_back(record);
    }
    return records;
}

std::vector<Record> missingRiskVocabulary(PlanReader &reader)
{
    QSet<QString> there;
    for (const Kind kind : {Kind::RiskArea, Kind::EnablingFactor, Kind::ExposureCriterion}) {
        for (const Record &record : reader.all(kind)) {
            for (const QString &sign : signs(record))
                there.insert(sign);
        }
    }
    std::vector<Record> missing;
    for (Record &record : riskVocabulary()) {
        const QStringList own = signs(record);
        if (std::none_of(own.begin(), own.end(), [&](const QString &sign) { return there.contains(sign); }))
            missing.push_back(std::move(record));
    }
    return missing;
}

Result<int> addRiskVocabulary(PlanDocument &document)
{
    const std::vector<Record> missing = missingRiskVocabulary(document.reader());
    if (missing.empty())
        return 0;
    const auto done = document.perform(ActionText(QT_TRANSLATE_NOOP("history", "Add the PNA lists")), [&](UnitOfWork &unit) -> Result<void> {
        for (const Record &record : missing) {
            if (const auto inserted = unit.insert(record); !inserted)
                return inserted.error();
        }
        return {};
    });
    return done ? Result<int>(int(missing.size())) : Result<int>(done.error());
}

} // namespace piao::document
