// SPDX-License-Identifier: EUPL-1.2
#include "report/web/web_folder_reader.h"
#include "report/web/web_sample.h"

#include "web/csv_table.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace piao;
using namespace piao::report;
using namespace piao::test;

TEST_CASE("a table is a CSV file that programs can read", "[web]")
{
    const WrittenEdition edition(webSample());
    CHECK(edition.file("dati/sezioni-2-1-indicatori-di-impatto.csv")
          == "Indicatore,Formula,Partenza,Attesi – 2024,Attesi – 2025\r\n"
             "Chilometri risanati,km risanati / km totali,\"12,5\",+ 5%,\"-4,5\"\r\n"
             "Sinistri,'=SOMMA(A1:A9),30,28,\"almeno \"\"due\"\", meno\"\r\n");
    CHECK(edition.file("dati/sezioni-2-2-obiettivi-e-codici.csv")
          == "Gruppo,Tipo di riga,Obiettivo operativo,Obiettivo di performance,2024,2025\r\n"
             "Strade,dato,1. Rete viaria,Manutenzione dei ponti,2024-A1-OP-01,2025-A1-OP-01\r\n"
             "Strade,dato,1. Rete viaria,Segnaletica,,2025-A1-OP-02\r\n"
             "Scuole,dato,2. Edifici,Adeguamento sismico,2024-B2-OP-01,\r\n"
             "Scuole,totale,Obiettivi,,2,2\r\n");
    CHECK(edition.file("sezioni/2-1.html").contains("href=\"../dati/sezioni-2-1-indicatori-di-impatto.csv\""));
    // A table without rows has no data.
    CHECK_FALSE(edition.file("sezioni/4.html").contains(".csv"));
    CHECK(edition.summary().tables == 5);
}

TEST_CASE("a field is no formula, and a signed number is no field to be changed", "[web]")
{
    for (const char *plain : {"-4,5", "+ 5%", "-8", "-", "testo", "+3 punti", "2024-A1-OP-01", "- 12 giorni"}) {
        INFO(plain);
        CHECK(csvField(plain).remove('"') == plain);
    }
    for (const char *formula : {"=1+1", "@SUM(A1)", "+cmd|'/c calc'!A1", "-2+3", "\t=1"}) {
        INFO(formula);
        CHECK(csvField(formula).remove('"') == QString('\'') + formula);
    }
    CHECK(csvField("due\nrighe") == "\"due\nrighe\"");
    CHECK(csvField("dice \"sì\"") == "\"dice \"\"sì\"\"\"");
}

TEST_CASE("columns without a name, or with the same, can still be told apart", "[web]")
{
    Table table{"T", {column("Anno"), column("Anno"), column({})}};
    table.rows = {textRow({"a", "b", "c"})};
    CHECK(csvOf(table, {}).bytes == "Anno,Anno-2,Colonna 3\r\na,b,c\r\n");
}

TEST_CASE("the document's own files travel along and all files are listed", "[web]")
{
    const WrittenEdition edition(webSample());
    CHECK(edition.file("dati/piao-2024-2026.json") == "{}");
    const QByteArray list = edition.file("dati/index.html");
    const QJsonObject package = QJsonDocument::fromJson(edition.file("dati/datapackage.json")).object();
    QStringList named;
    for (const QJsonValue &resource : package["resources"].toArray()) {
        const QString path = resource["path"].toString();
        named.append("dati/" + path);
        INFO(path.toStdString());
        CHECK(edition.file("dati/" + path).size() == resource["bytes"].toInt());
        CHECK(list.contains("href=\"" + path.toUtf8() + '"'));
    }
    CHECK(named.size() == 6);
}

TEST_CASE("the catalogue has what DCAT-AP_IT makes obligatory", "[web]")
{
    WebOptions options;
    options.baseAddress = "https://www.provincia.example/piao";
    options.contact = "dati@provincia.example";
    options.holderCode = "p_ese";
    const WrittenEdition edition(webSample(), options);
    const QString turtle = edition.file("dati/catalogo.ttl");
    CHECK(turtle.contains("@base <https://www.provincia.example/piao/dati/catalogo.ttl> ."));
    CHECK(turtle.contains("dct:identifier \"p_ese\""));
    CHECK(turtle.contains("vcard:hasEmail <mailto:dati@provincia.example>"));
    const std::map<QString, QStringList> obligatory{
        {"dcatapit:Catalog", {"dct:title", "dct:description", "dct:publisher", "dct:modified", "dcat:dataset"}},
        {"dcatapit:Dataset",
         {"dct:identifier", "dct:title", "dct:description", "dct:modified", "dcat:theme", "dct:rightsHolder", "dct:accrualPeriodicity", "dcat:distribution"}},
        {"dcatapit:Distribution", {"dct:format", "dcat:accessURL", "dct:license"}},
        {"dcatapit:LicenseDocument", {"dct:type"}},
        {"dcatapit:Agent", {"dct:identifier", "foaf:name"}}};
    std::map<QString, int> seen;
    QStringList subjects;
    for (const QString &block : turtle.split(" .\n", Qt::SkipEmptyParts)) {
        const QString kind = QRegularExpression(" a (dcatapit:\\w+)").match(block).captured(1);
        const auto wanted = obligatory.find(kind);
        if (wanted == obligatory.end())
            continue;
        ++seen[kind];
        subjects.append(block.trimmed().section(' ', 0, 0));
        for (const QString &property : wanted->second) {
            INFO(block.toStdString() << property.toStdString());
            CHECK(block.contains("    " + property + ' '));
        }
    }
    CHECK(seen["dcatapit:Dataset"] == 6);
    CHECK(seen["dcatapit:Distribution"] == 6);
    CHECK(seen["dcatapit:Catalog"] == 1);
    CHECK(subjects.removeDuplicates() == 0);
    // What the catalogue names is there.
    auto files = QRegularExpression("dcat:accessURL <([^>]+)>").globalMatch(turtle);
    while (files.hasNext())
        edition.file("dati/" + files.next().captured(1));
}
