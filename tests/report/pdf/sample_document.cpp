// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/sample_document.h"

namespace piao::test {

using namespace report;

namespace {

void addFrontMatter(Document &document)
{
    document.title = QStringLiteral("Piano integrato di attività e organizzazione 2024-2026");
    document.author = QStringLiteral("Provincia di Esempio");
    document.subject = QStringLiteral("PIAO 2024-2026");
    document.date = QDateTime(QDate(2024, 1, 31), QTime(9, 0), Qt::OffsetFromUTC, 3600);
    document.cover = Cover{QStringLiteral("Provincia di Esempio"),
                           QStringLiteral("Piano integrato di attività e organizzazione"),
                           QStringLiteral("PIAO"),
                           QStringLiteral("2024-2026"),
                           {QStringLiteral("Approvato con decreto del Presidente n. 7 del 31 gennaio 2024"),
                            QStringLiteral("Art. 6 del decreto-legge 9 giugno 2021, n. 80")}};
    document.runningBody = QStringLiteral("Provincia di Esempio");
    document.runningTitle = QStringLiteral("PIAO 2024-2026");
    document.add(Contents{});
}

void addRegistry(Document &document)
{
    document.heading(1, QStringLiteral("1"), QStringLiteral("Scheda anagrafica dell’amministrazione")).opensPage = true;
    document.paragraph(QStringLiteral("La Provincia è un ente territoriale di area vasta che rappresenta la propria comunità, ne "
                                      "cura gli interessi e ne promuove lo sviluppo."),
                       TextRole::Lead);
    document.paragraph(Spans{
        plain(QStringLiteral("Il presente piano è redatto ai sensi dell’")),
        link(QStringLiteral("articolo 6 del decreto-legge n. 80 del 2021"), QStringLiteral("https://www.normattiva.it/")),
        plain(QStringLiteral(", convertito con modificazioni dalla legge n. 113 del 2021, e assorbe il piano della "
                             "performance, il piano triennale di prevenzione della corruzione e della trasparenza, il piano dei "
                             "fabbisogni di personale, il piano organizzativo del lavoro agile e il piano delle azioni positive. "
                             "Gli obiettivi di valore pubblico sono descritti nella ")),
        link(QStringLiteral("sezione 2.1"), QStringLiteral("#valore-pubblico")),
        plain(QStringLiteral("; la loro traduzione in obiettivi di performance è riportata nella sezione 2.2, ufficio per ufficio. "
                             "La sostenibilità amministrativa, l’accessibilità dei servizi e la semplificazione delle procedure "
                             "ne costituiscono gli indirizzi trasversali."))});
    Table &table = document.table(QStringLiteral("Dati identificativi"), {column(QStringLiteral("Voce"), 0.34),
                                                                          column(QStringLiteral("Contenuto"))});
    table.headerColumn = 0;
    table.rows = {
        textRow({QStringLiteral("Denominazione"), QStringLiteral("Provincia di Esempio")}),
        textRow({QStringLiteral("Indirizzo"), QStringLiteral("Palazzo della Provincia, piazza del Governo 1, 00000 Esempio")}),
        textRow({QStringLiteral("Codice fiscale"), QStringLiteral("00000000000")}),
        row({cell(QStringLiteral("Sito istituzionale")),
             cell(Spans{link(QStringLiteral("www.provincia.example"), QStringLiteral("https://www.provincia.example/"))})}),
        textRow({QStringLiteral("Dipendenti al 31 dicembre"), QStringLiteral("214, di cui 7 dirigenti")}),
    };
    document.paragraph({plain(QStringLiteral("Il personale è distribuito in cinque settori")),
                        noteCall({plain(QStringLiteral("Decreto del Presidente n. 3 del 2023."))}), plain(QStringLiteral(" e due uffici di staff")),
                        noteCall({plain(QStringLiteral("Alle dirette dipendenze del Segretario generale."))}), plain(QStringLiteral("."))});
    document.paragraph(QStringLiteral("Fonte: archivio del personale, dati al 31 dicembre 2023."), TextRole::Small);
}

void addPublicValue(Document &document)
{
    Heading &heading = document.heading(1, QStringLiteral("2"), QStringLiteral("Valore pubblico, performance e anticorruzione"));
    heading.opensPage = true;
    heading.running = QStringLiteral("2 Valore pubblico e performance");
    document.heading(2, QStringLiteral("2.1"), QStringLiteral("Valore pubblico")).anchor = QStringLiteral("valore-pubblico");
    for (int i = 0; i < 2; ++i) {
        document.paragraph(QStringLiteral(
            "Per valore pubblico s’intende il livello complessivo di benessere economico, sociale, ambientale e sanitario dei "
            "cittadini, creato da un’amministrazione pubblica rispetto a una situazione di partenza. La programmazione "
            "dell’ente individua cinque valori pubblici, ai quali concorrono quattordici obiettivi strategici e "
            "quarantaquattro obiettivi operativi; ciascuno di essi è misurato con indicatori di impatto che riportano il valore "
            "di partenza, il valore atteso per ogni anno del triennio e la fonte dei dati."));
    }
    document.paragraph(QStringLiteral("Valori pubblici della Provincia"), TextRole::Label);
    document.add(bullets({
        item(QStringLiteral("Una rete viaria sicura e conservata nel tempo")),
        item(Spans{bold(QStringLiteral("Scuole accoglienti: ")), plain(QStringLiteral("edifici sicuri, efficienti e accessibili, con spazi "
                                                                                       "adatti alla didattica che cambia"))},
             {numbered({item(QStringLiteral("adeguamento sismico")), item(QStringLiteral("efficienza energetica"))})}),
        item(QStringLiteral("Un territorio che si muove in modo sostenibile")),
    }));
    document.paragraph(Spans{bold(QStringLiteral("Nota. ")),
                             plain(QStringLiteral("Gli indicatori contrassegnati come nuovi non hanno un valore di partenza: la prima "
                                                  "misurazione avverrà al 31 dicembre 2024."))},
                       TextRole::Note);
    document.heading(3, QStringLiteral("2.1.1"), QStringLiteral("Indicatori di impatto"));
    Table &table = document.table(
        QStringLiteral("Indicatori di impatto del valore pubblico n. 1"),
        {column(QStringLiteral("Indicatore")), column(QStringLiteral("Formula")), numberColumn(QStringLiteral("Partenza")),
         numberColumn(QStringLiteral("2024")), numberColumn(QStringLiteral("2025")), numberColumn(QStringLiteral("2026"))});
    for (int group = 1; group <= 3; ++group) {
        table.rows.push_back(groupRow(QStringLiteral("Obiettivo strategico n. %1").arg(group)));
        for (int i = 1; i <= 4; ++i)
            table.rows.push_back(textRow(
                {QStringLiteral("Percentuale di chilometri di strade provinciali sottoposti a manutenzione straordinaria (%1)").arg(i),
                 QStringLiteral("Chilometri sottoposti a manutenzione / chilometri complessivi di competenza × 100"),
                 QStringLiteral("%1,5%").arg(10 + i), QStringLiteral("%1%").arg(12 + i), QStringLiteral("%1%").arg(14 + i),
                 QStringLiteral("%1%").arg(118 + i)}));
    }
    table.rows.push_back(textRow({QStringLiteral("Media"), QString(), QStringLiteral("12,8%"), QStringLiteral("14,5%"),
                                  QStringLiteral("16,5%"), QStringLiteral("120,5%")},
                                 RowKind::Total));
    Figure figure;
    figure.width = 440;
    figure.height = 120;
    figure.alternative = QStringLiteral("Grafico a barre: obiettivi di performance per anno, 69 nel 2024, 59 nel 2025, 45 nel 2026.");
    figure.caption = QStringLiteral("Figura 1. Obiettivi di performance per anno");
    int x = 30;
    for (const int count : {69, 59, 45}) {
        figure.primitives.push_back(Rectangle{{double(x), 100.0 - count}, 70, double(count), Color{0x00, 0x66, 0xCC}});
        figure.primitives.push_back(FigureText{{x + 35.0, 95.0 - count}, QString::number(count), 9, {}, true, TextAnchor::Middle});
        x += 130;
    }
    figure.primitives.push_back(Polyline{{{10, 100}, {430, 100}}, {Color{0x4A, 0x55, 0x60}, 0.75}});
    document.add(figure);
}

void addObjectives(Document &document)
{
    document.heading(2, QStringLiteral("2.2"), QStringLiteral("Performance"));
    document.heading(3, QStringLiteral("2.2.1"), QStringLiteral("L’albero degli obiettivi"));
    document.paragraph(QStringLiteral("Per ogni obiettivo operativo sono riportati gli obiettivi di performance che lo attuano, con il "
                                      "codice dell’edizione di ciascun anno."));
    Table &table = document.table(QStringLiteral("Obiettivi operativi e obiettivi di performance"),
                                  {column(QStringLiteral("Obiettivo operativo"), 0.3), column(QStringLiteral("Obiettivo di performance")),
                                   codeColumn(QStringLiteral("2024")), codeColumn(QStringLiteral("2025")), codeColumn(QStringLiteral("2026"))});
    for (int operational = 1; operational <= 8; ++operational) {
        const int rows = 1 + operational % 5;
        for (int i = 0; i < rows; ++i) {
            Row made;
            if (i == 0) {
                Cell left = cell(Spans{bold(QStringLiteral("%1. ").arg(operational)),
                                       plain(QStringLiteral("Migliorare la qualità e l’accessibilità dei servizi digitali rivolti ai Comuni del "
                                                            "territorio e ai cittadini"))});
                left.rowSpan = rows;
                left.header = true;
                made.cells.push_back(left);
            }
            made.cells.push_back(cell(QStringLiteral("Digitalizzazione delle procedure di autorizzazione al transito dei trasporti "
                                                     "eccezionali e riduzione dei tempi medi di rilascio (%1)").arg(i + 1)));
            for (int year = 2024; year <= 2026; ++year)
                made.cells.push_back(year == 2026 && i == 1 ? emptyCell() : cell(QStringLiteral("%1-A%2-OP-%3").arg(year).arg(operational).arg(i + 1, 2, 10, QLatin1Char('0'))));
            table.rows.push_back(made);
        }
    }
    document.heading(3, QStringLiteral("2.2.2"), QStringLiteral("Gli obiettivi ufficio per ufficio"));
    Table &wide = document.table(QStringLiteral("Obiettivi di performance del centro di responsabilità A1"),
                                 {codeColumn(QStringLiteral("Codice")), column(QStringLiteral("Obiettivo")), column(QStringLiteral("Descrizione")),
                                  column(QStringLiteral("Fasi")), column(QStringLiteral("Indicatore")), numberColumn(QStringLiteral("Partenza")),
                                  numberColumn(QStringLiteral("Atteso")), column(QStringLiteral("Portatori di interesse"))});
    wide.wide = true;
    for (int i = 1; i <= 14; ++i)
        wide.rows.push_back(textRow({QStringLiteral("2024-A1-OP-%1").arg(i, 2, 10, QLatin1Char('0')),
                                     QStringLiteral("Riduzione dei tempi medi di pagamento dei debiti commerciali"),
                                     QStringLiteral("Monitoraggio trimestrale dello stock del debito, bonifica della piattaforma dei crediti "
                                                    "commerciali e revisione del flusso di liquidazione delle fatture elettroniche tra i settori."),
                                     QStringLiteral("Ricognizione entro marzo; proposta organizzativa entro giugno; attuazione entro dicembre"),
                                     QStringLiteral("Indicatore di ritardo annuale dei pagamenti (giorni)"), QStringLiteral("-4,5"),
                                     QStringLiteral("-8"), QStringLiteral("Imprese fornitrici, associazioni di categoria")}));
    document.heading(2, QStringLiteral("2.3"), QStringLiteral("Rischi corruttivi e trasparenza"));
    document.paragraph(QStringLiteral("Questa sezione rinvia agli allegati."));
    document.table(QStringLiteral("Misure specifiche"), {column(QStringLiteral("Misura")), column(QStringLiteral("Responsabile"))});
}

} // namespace

Document sampleDocument()
{
    Document document;
    addFrontMatter(document);
    addRegistry(document);
    addPublicValue(document);
    addObjectives(document);
    return document;
}

} // namespace piao::test
