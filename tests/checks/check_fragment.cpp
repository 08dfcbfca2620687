// SPDX-License-Identifier: EUPL-1.2
#include "check_fragment.h"

#include "piao/domain/record_description.h"
#include "piao/exchange/json_import.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace piao::test {

namespace {

QJsonObject wholePlan(QJsonObject plan)
{
    QJsonObject whole{{"format", "piao-plan"}, {"version", 1}};
    QJsonObject own{{"id", "plan"}, {"first_year", 2024}, {"year_count", 3}};
    const QJsonObject given = plan.take("plan").toObject();
    for (auto field = given.begin(); field != given.end(); ++field) {
        // null: the plan does not say what every other fragment's plan says.
        if (field.value().isNull())
            own.remove(field.key());
        else
            own.insert(field.key(), field.value());
    }
    whole.insert("plan", own);
    for (auto records = plan.begin(); records != plan.end(); ++records)
        whole.insert(records.key(), records.value());
    return whole;
}

/// QJsonObject sorts its keys; the open format wants "format" and "version" first.
QByteArray inOrder(const QJsonObject &whole)
{
    QByteArray text = R"({"format": "piao-plan", "version": 1)";
    for (auto entry = whole.begin(); entry != whole.end(); ++entry) {
        if (entry.key() == "format" || entry.key() == "version")
            continue;
        const QByteArray value = entry.value().isArray() ? QJsonDocument(entry.value().toArray()).toJson(QJsonDocument::Compact)
                                                         : QJsonDocument(entry.value().toObject()).toJson(QJsonDocument::Compact);
        text += ", \"" + entry.key().toUtf8() + "\": " + value;
    }
    return text + "}";
}

} // namespace

CheckFragment CheckFragment::of(const QString &check, const QJsonObject &object)
{
    CheckFragment fragment;
    fragment.check = check;
    fragment.name = object["name"].toString();
    fragment.today = object.contains("today") ? QDate::fromString(object["today"].toString(), Qt::ISODate) : QDate(2024, 6, 15);
    fragment.plan = inOrder(wholePlan(object["plan"].toObject()));
    for (const QJsonValue &value : object["finds"].toArray()) {
        ExpectedFinding expected;
        expected.place = value["at"].toString();
        for (const QJsonValue &part : value["says"].toArray())
            expected.says.append(part.toString());
        expected.fix = value["fix"].toString();
        fragment.finds.push_back(expected);
    }
    return fragment;
}

std::vector<CheckFragment> CheckFragment::all()
{
    std::vector<CheckFragment> fragments;
    const QDir folder(QStringLiteral(PIAO_SOURCE_DIR "/tests/checks/fragments"));
    const QString only = qEnvironmentVariable("PIAO_CHECK");
    for (const QString &name : folder.entryList({only.isEmpty() ? QStringLiteral("*.json") : only + ".json"}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
        INFO(name.toStdString() << " at " << error.offset << ": " << error.errorString().toStdString());
        REQUIRE(json.isArray());
        for (const QJsonValue &value : json.array())
            fragments.push_back(of(QFileInfo(name).baseName(), value.toObject()));
    }
    return fragments;
}

OpenFragment::OpenFragment(const CheckFragment &fragment)
    : m_folder(QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/piao-XXXXXX") : QString())
{
    const QString path = m_folder.filePath(QStringLiteral("fragment.piao"));
    QByteArray json = fragment.plan;
    QBuffer source(&json);
    REQUIRE(source.open(QIODevice::ReadOnly));
    const auto imported = exchange::importIntoNewPlan(path, source, fragment.check);
    INFO((imported ? std::string() : imported.error().oneLine().toStdString()));
    REQUIRE(imported.ok());
    auto opened = document::PlanDocument::open(path, store::PlanFile::Mode::ReadWrite);
    REQUIRE(opened.ok());
    m_document = std::move(*opened);
}

QString placeOf(const checks::PlanChecker &checker, const checks::Finding &finding)
{
    const domain::RecordKey key = checker.recordOf(finding);
    QString place = QLatin1String(domain::describe(key.kind).table) + QLatin1Char('/') + key.id;
    if (!key.part.isEmpty())
        place += QLatin1Char('/') + key.part;
    if (finding.field >= 0)
        place += QLatin1Char(' ') + checker.columnOf(finding);
    if (finding.detail != 0)
        place += QLatin1Char(' ') + QString::number(finding.detail);
    return place;
}

QStringList allFindings(const checks::PlanChecker &checker)
{
    QStringList lines;
    for (int check = 0; check < int(checks::allChecks().size()); ++check) {
        for (const checks::Finding &finding : checker.findings(check))
            lines.append(QLatin1String(checks::allChecks()[size_t(check)]->info().id) + QLatin1Char(' ') + placeOf(checker, finding));
    }
    lines.sort();
    return lines;
}

checks::PlanChecker checkPlan(document::PlanDocument &document, const QDate &today)
{
    auto checker = checks::PlanChecker::check(document.connection(), today);
    INFO((checker ? std::string() : checker.error().oneLine().toStdString()));
    REQUIRE(checker.ok());
    return std::move(*checker);
}

} // namespace piao::test
