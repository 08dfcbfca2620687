// SPDX-License-Identifier: EUPL-1.2
#include "audit_list.h"

#include "../check_fragment.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <algorithm>

namespace piao::test {

namespace {

std::vector<QStringList> rowsOf(const char *name, int columns)
{
    QFile file(QStringLiteral(PIAO_SOURCE_DIR "/tests/checks/audit/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QStringList cells = lines[i].split(u'\t');
        INFO(name << ", line " << i + 1);
        REQUIRE(cells.size() == columns);
        rows.push_back(cells);
    }
    return rows;
}

QString percent(int part, int whole)
{
    return whole == 0 ? QStringLiteral("–") : QStringLiteral("%1 %").arg(100.0 * part / whole, 0, 'f', 1).replace(u'.', u',');
}

QString cell(QString text)
{
    return text.replace(u'|', QStringLiteral("\\|"));
}

} // namespace

std::vector<AuditLine> auditLines()
{
    std::vector<AuditLine> lines;
    for (const QStringList &cells : rowsOf("lucca-2024-2026.tsv", 8)) {
        lines.push_back({cells[0], cells[1] == QLatin1String("published"), cells[2], cells[3], cells[4].split(u',', Qt::SkipEmptyParts), cells[5],
            cells[6].split(u',', Qt::SkipEmptyParts), cells[7]});
    }
    return lines;
}

std::vector<FalseAlarm> falseAlarms()
{
    std::vector<FalseAlarm> alarms;
    for (const QStringList &cells : rowsOf("false-alarms.tsv", 3))
        alarms.push_back({cells[0], cells[1], cells[2]});
    return alarms;
}

AuditComparison::AuditComparison(const checks::PlanChecker &checker) : m_lines(auditLines()), m_alarms(falseAlarms()), m_places(allFindings(checker))
{
    for (const QString &place : m_places)
        ++m_byCheck[place.left(3)];
}

bool AuditComparison::isThere(const AuditLine &line, const QString &pair) const
{
    const QString check = pair.section(u'@', 0, 0).trimmed();
    const QStringList records = pair.contains(u'@') ? QStringList{pair.section(u'@', 1).trimmed()} : line.records;
    return std::any_of(m_places.begin(), m_places.end(), [&](const QString &place) {
        return place.startsWith(check + u' ') && records.contains(place.section(u' ', 1, 1));
    });
}

QStringList AuditComparison::brokenPairs() const
{
    QStringList broken;
    for (const AuditLine &line : m_lines) {
        for (const QString &pair : line.foundBy) {
            if (!isThere(line, pair))
                broken.append(line.id + u' ' + pair);
        }
        if (line.foundBy.isEmpty() == line.note.isEmpty())
            broken.append(line.id + QStringLiteral(" needs what finds it, or why it is missed"));
    }
    return broken;
}

QStringList AuditComparison::brokenAlarms() const
{
    QStringList broken;
    for (const FalseAlarm &alarm : m_alarms) {
        if (!m_places.contains(alarm.check + u' ' + alarm.place))
            broken.append(alarm.check + u' ' + alarm.place);
    }
    return broken;
}

int AuditComparison::lines(bool publishedOnly, const QString &severity) const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [&](const AuditLine &line) {
        return (line.published || !publishedOnly) && (severity.isEmpty() || line.severity == severity);
    }));
}

int AuditComparison::found(bool publishedOnly, const QString &severity) const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [&](const AuditLine &line) {
        return (line.published || !publishedOnly) && (severity.isEmpty() || line.severity == severity) && !line.foundBy.isEmpty();
    }));
}

QString AuditComparison::toMarkdown() const
{
    QString page = QStringLiteral(
        "<!-- SPDX-License-Identifier: EUPL-1.2 -->\n<!-- Made by test_checks with PIAO_REWRITE=1 from tests/checks/audit. -->\n"
        "# Che cosa trovano i controlli in un piano vero\n\n"
        "Il PIAO 2024-2026 della Provincia di Lucca, come è stampato, è stato letto sezione per sezione prima che i controlli fossero\n"
        "provati su di esso, e ogni difetto che un revisore attento segnalerebbe è stato scritto in un elenco (`tests/checks/audit`). Poi\n"
        "ogni riga è stata confrontata con i rilievi del programma, e ogni tipo di rilievo è stato giudicato. Il confronto è una prova\n"
        "automatica: una coppia che non c'è più la fa fallire. Le regole sono generali: nessuna conosce questo piano.\n\n"
        "L'elenco è stato scritto senza conoscere i controlli. I controlli L01-L57 vengono da richieste scritte prima dell'elenco, ma\n"
        "sono stati provati e affinati su questo piano; gli altri, anch'essi generali, sono nati dalla lettura dell'elenco, per tipi di\n"
        "difetto che nessuno guardava: il richiamo va letto sapendolo. Al primo confronto erano trovate 221 righe pubblicate su 430\n"
        "(errori 66 su 73), con 21 falsi allarmi su 1.305 rilievi; dopo, sono state tolte le ripetizioni e i falsi allarmi che una regola\n"
        "generale evita. Una quindicina di righe trovate è opinabile in un senso, e altrettante mancate lo sono nell'altro. La precisione è\n"
        "per rilievo: più della metà dei rilievi è lo stesso dato mancante detto voce per voce (fonte, responsabile, fasi, ore).\n\n");
    page += QStringLiteral("| | righe del revisore | trovate | richiamo |\n|---|--:|--:|--:|\n");
    const auto row = [&](const QString &name, bool published, const QString &severity) {
        page += QStringLiteral("| %1 | %2 | %3 | %4 |\n").arg(name).arg(lines(published, severity)).arg(found(published, severity))
                    .arg(percent(found(published, severity), lines(published, severity)));
    };
    row(QStringLiteral("tutte"), false, {});
    row(QStringLiteral("del piano pubblicato"), true, {});
    row(QStringLiteral("di cui errori"), true, QStringLiteral("E"));
    row(QStringLiteral("di cui avvisi"), true, QStringLiteral("W"));
    row(QStringLiteral("di cui suggerimenti"), true, QStringLiteral("I"));
    page += QStringLiteral("\nRilievi del programma: %1. Falsi allarmi: %2. Precisione: %3.\n\n")
                .arg(findings()).arg(alarms()).arg(percent(findings() - alarms(), findings()));
    page += QStringLiteral("## Rilievi e falsi allarmi per controllo\n\n| controllo | rilievi | falsi allarmi |\n|---|--:|--:|\n");
    for (auto check = m_byCheck.begin(); check != m_byCheck.end(); ++check) {
        const auto wrong = std::count_if(m_alarms.begin(), m_alarms.end(), [&](const FalseAlarm &alarm) { return alarm.check == check.key(); });
        page += QStringLiteral("| [%1](%1.md) | %2 | %3 |\n").arg(check.key()).arg(check.value()).arg(wrong);
    }
    if (!m_alarms.empty()) {
        page += QStringLiteral("\n## I falsi allarmi\n\n| controllo | dove | perché |\n|---|---|---|\n");
        for (const FalseAlarm &alarm : m_alarms)
            page += QStringLiteral("| %1 | `%2` | %3 |\n").arg(alarm.check, alarm.place, cell(alarm.why));
    }
    writeLines(page);
    return page;
}

void AuditComparison::writeLines(QString &page) const
{
    page += QStringLiteral("\n## Che cosa manca\n\n| | | riga del revisore | perché |\n|---|---|---|---|\n");
    for (const AuditLine &line : m_lines) {
        if (line.foundBy.isEmpty())
            page += QStringLiteral("| %1 | %2 | %3 | %4 |\n").arg(line.id, line.severity, cell(line.statement), cell(line.note));
    }
    page += QStringLiteral("\n## Che cosa si trova\n\n| | | riga del revisore | trovata da |\n|---|---|---|---|\n");
    for (const AuditLine &line : m_lines) {
        if (line.foundBy.isEmpty())
            continue;
        QStringList checks;
        for (const QString &pair : line.foundBy) {
            if (const QString check = pair.section(u'@', 0, 0).trimmed(); !checks.contains(check))
                checks.append(check);
        }
        page += QStringLiteral("| %1 | %2 | %3 | %4 |\n").arg(line.id, line.severity, cell(line.statement), checks.join(QStringLiteral(", ")));
    }
}

} // namespace piao::test
