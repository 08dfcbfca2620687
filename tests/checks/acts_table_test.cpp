// SPDX-License-Identifier: EUPL-1.2
// The table of acts tells people that they cite a law wrongly: it must not itself be wrong where that can be seen.
#include <catch2/catch.hpp>

#include <QDate>
#include <QFile>
#include <QMap>
#include <QSet>

namespace {

struct Row {
    QString kind;
    int number;
    int year;
    QDate date;
};

/// The kinds that share the numbering of the Raccolta ufficiale.
bool isOfOneNumbering(const QString &kind)
{
    static const QSet<QString> kinds{"L.", "D.L.", "D.Lgs.", "DPR"};
    return kinds.contains(kind);
}

std::vector<Row> rows()
{
    QFile file(QStringLiteral(PIAO_SOURCE_DIR "/resources/acts/acts.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
    REQUIRE(lines.front() == "kind\tnumber\tyear\tdate\tarticles\ttitle");
    std::vector<Row> rows;
    for (const QString &line : lines.mid(1)) {
        INFO(line.toStdString());
        const QStringList cells = line.split('\t');
        REQUIRE(cells.size() == 6);
        CHECK(!cells[5].isEmpty());
        rows.push_back({cells[0], cells[1].toInt(), cells[2].toInt(), QDate::fromString(cells[3], Qt::ISODate)});
        CHECK(rows.back().year > 1860);
        CHECK((cells[3].isEmpty() || rows.back().date.year() == rows.back().year));
        CHECK((rows.back().number > 0 || rows.back().date.isValid()));
    }
    return rows;
}

} // namespace

TEST_CASE("In the table of acts a number of a year is one act's alone", "[acts]")
{
    QSet<std::pair<int, int>> taken;
    for (const Row &row : rows()) {
        INFO(row.kind.toStdString() << ' ' << row.number << '/' << row.year);
        if (!isOfOneNumbering(row.kind))
            continue;
        CHECK(!taken.contains({row.year, row.number}));
        taken.insert({row.year, row.number});
    }
}

TEST_CASE("In the table of acts the numbers of a year rise with its days", "[acts]")
{
    // Acts are numbered when they are published, weeks after they were signed, regulations months.
    constexpr int longestDelay = 120;
    QMap<std::pair<int, int>, QDate> dates;
    for (const Row &row : rows()) {
        if (isOfOneNumbering(row.kind) && row.date.isValid())
            dates.insert({row.year, row.number}, row.date);
    }
    QDate latest;
    int year = 0;
    for (auto act = dates.begin(); act != dates.end(); ++act) {
        INFO(act.key().second << '/' << act.key().first << " of " << act.value().toString(Qt::ISODate).toStdString());
        if (act.key().first != year)
            latest = QDate();
        year = act.key().first;
        CHECK((!latest.isValid() || act.value() >= latest.addDays(-longestDelay)));
        latest = latest.isValid() ? std::max(latest, act.value()) : act.value();
    }
}
