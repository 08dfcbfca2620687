// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/findings_json.h"

#include "piao/checks/quality_score.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace piao::report {

using checks::ChosenFindings;
using checks::Fact;
using checks::Finding;
using checks::PlanChecker;
using checks::QualityResult;
using domain::Kind;

namespace {

const checks::Column planTitle{Kind::Plan, "title"};
const checks::Column bodyName{Kind::Body, "name"};
const checks::Column centreCode{Kind::ResponsibilityCentre, "code"};
const checks::Column setAsideReason{Kind::Suppression, "reason"};
const checks::Column setAsideBy{Kind::Suppression, "decided_by"};
const checks::Column setAsideOn{Kind::Suppression, "decided_on"};

QJsonValue rounded(double value)
{
    return std::round(value * 100) / 100;
}

void putText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

class JsonReport
{
public:
    JsonReport(const PlanChecker &checker, const checks::FindingChoice &choice, QIODevice &device)
        : m_checker(checker), m_choice(choice), m_device(device)
    {
    }

    bool write(const CheckedPlan &plan)
    {
        put("{\n\"format\": \"piao-checks\",\n\"version\": 1,\n\"plan\": ");
        put(planObject(plan));
        put(",\n\"counts\": ");
        put(counts());
        putList("checks", m_choice.checks(), [this](const ChosenFindings &chosen) { return checkObject(chosen); });
        putFindings();
        put(",\n\"quality\": ");
        put(quality());
        put("\n}\n");
        return !m_failed;
    }

private:
    void put(const QByteArray &bytes) { m_failed = m_failed || m_device.write(bytes) != bytes.size(); }
    void put(const QJsonObject &object) { put(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

    template<typename Each, typename Make>
    void putList(const char *name, const std::vector<Each> &all, Make make)
    {
        put(",\n\"" + QByteArray(name) + "\": [");
        for (const Each &each : all) {
            put(&each == all.data() ? "\n" : ",\n");
            put(make(each));
        }
        put("\n]");
    }

    /// There may be a million of them: none is kept.
    void putFindings()
    {
        put(",\n\"findings\": [");
        const char *before = "\n";
        for (const ChosenFindings &chosen : m_choice.checks()) {
            for (const std::vector<Finding> *findings : {&chosen.open, &chosen.setAside}) {
                for (const Finding &finding : *findings) {
                    put(std::exchange(before, ",\n"));
                    put(findingObject(finding));
                }
            }
        }
        put("\n]");
    }

    QJsonObject planObject(const CheckedPlan &plan) const
    {
        const checks::PlanFacts &facts = m_checker.facts();
        QJsonObject object{{"file", plan.file}, {"revision", plan.revision}, {"checkedOn", facts.today().toString(Qt::ISODate)}};
        putText(object, QStringLiteral("title"), facts.plan().text(planTitle));
        facts.each(Kind::Body, [&](const Fact &body) { putText(object, QStringLiteral("body"), body.text(bodyName)); });
        QJsonArray years;
        if (facts.period().isValid()) {
            for (const int year : facts.period().allYears())
                years.append(year);
        }
        object.insert("years", years);
        return object;
    }

    QJsonObject counts() const
    {
        QJsonObject object;
        for (const checks::Severity severity : checks::allSeverities)
            object.insert(checks::tokenOf(severity), m_choice.counts().of(severity));
        object.insert("suppressed", m_choice.counts().suppressed);
        return object;
    }

    QJsonObject checkObject(const ChosenFindings &chosen) const
    {
        const checks::CheckInfo &info = checks::allChecks()[size_t(chosen.check)]->info();
        return {{"id", QString::fromLatin1(info.id)},
                {"severity", checks::tokenOf(m_checker.severityOf(chosen.check))},
                {"task", checks::tokenOf(info.task)},
                {"title", checks::titleOf(info)},
                {"reason", checks::reasonOf(info)},
                {"source", QString::fromUtf8(info.source)},
                {"remedy", checks::remedyOf(info)},
                {"findings", int(chosen.open.size())},
                {"suppressed", int(chosen.setAside.size())},
                {"records", chosen.struck},
                {"examined", chosen.examined}};
    }

    QJsonObject recordObject(const domain::RecordKey &key) const
    {
        QJsonObject object{{"table", QString::fromLatin1(domain::describe(key.kind).table)}, {"id", key.id}};
        putText(object, QStringLiteral("part"), key.part);
        return object;
    }

    QJsonArray centresOf(const Finding &finding) const
    {
        QJsonArray codes;
        for (const checks::Slot centre : m_checker.centresOf(finding)) {
            if (const Fact *fact = m_checker.facts().at(Kind::ResponsibilityCentre, centre))
                codes.append(fact->has(centreCode) ? fact->text(centreCode) : m_checker.facts().keyOf(*fact).id);
        }
        return codes;
    }

    QJsonObject findingObject(const Finding &finding) const
    {
        const checks::CheckInfo &info = checks::allChecks()[size_t(finding.check)]->info();
        const checks::FindingText text = m_checker.text(finding);
        QJsonObject object{{"check", QString::fromLatin1(info.id)},
                           {"severity", checks::tokenOf(m_checker.severityOf(finding.check))},
                           {"task", checks::tokenOf(info.task)},
                           {"part", checks::tokenOf(m_checker.partOf(finding))},
                           {"record", recordObject(m_checker.recordOf(finding))},
                           {"name", checks::subjectName(m_checker, finding)},
                           {"message", text.message},
                           {"remedy", text.remedy},
                           {"centres", centresOf(finding)}};
        putText(object, QStringLiteral("field"), m_checker.columnOf(finding));
        putText(object, QStringLiteral("fix"), text.fix.label);
        if (finding.detail != 0)
            object.insert("detail", finding.detail);
        if (const Fact *suppression = m_checker.facts().find(m_checker.suppressionOf(finding)))
            object.insert("suppressed", suppressionObject(*suppression));
        return object;
    }

    static QJsonObject suppressionObject(const Fact &suppression)
    {
        QJsonObject object{{"reason", suppression.text(setAsideReason)}};
        putText(object, QStringLiteral("by"), suppression.text(setAsideBy));
        putText(object, QStringLiteral("on"), suppression.date(setAsideOn).toString(Qt::ISODate));
        return object;
    }

    static QJsonObject questionObject(const QualityResult &result)
    {
        QJsonObject object{{"question", QString::fromLatin1(result.question->token)},
                           {"asks", checks::askedBy(*result.question)},
                           {"asked", result.applies},
                           {"share", rounded(result.share)},
                           {"gain", rounded(result.gain)},
                           {"figures", result.figures()},
                           {"advice", checks::adviceOf(*result.question)}};
        if (result.question->byPerson()) {
            putText(object, QStringLiteral("answer"), result.answer);
            putText(object, QStringLiteral("evidence"), result.evidence);
        } else {
            object.insert("good", result.good);
            object.insert("of", result.of);
        }
        return object;
    }

    QJsonObject quality() const
    {
        const checks::QualityScore score = checks::QualityScore::of(m_checker.facts());
        QJsonArray criteria;
        for (const checks::QualityCriterionScore &each : score.criteria) {
            QJsonArray questions;
            for (const QualityResult &result : each.questions)
                questions.append(questionObject(result));
            criteria.append(QJsonObject{{"criterion", QString::fromLatin1(each.criterion->id)}, {"title", checks::titleOf(*each.criterion)},
                                        {"asked", each.applies}, {"score", rounded(each.score)}, {"questions", questions}});
        }
        return {{"total", rounded(score.total)}, {"unanswered", rounded(score.unanswered)}, {"criteria", criteria}};
    }

    const PlanChecker &m_checker;
    const checks::FindingChoice &m_choice;
    QIODevice &m_device;
    bool m_failed = false;
};

} // namespace

bool writeFindingsJson(const PlanChecker &checker, const checks::FindingChoice &choice, const CheckedPlan &plan, QIODevice &device)
{
    return JsonReport(checker, choice, device).write(plan);
}

} // namespace piao::report
