// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/rollover.h"

#include "document_text.h"
#include "piao/document/long_task.h"
#include "piao/document/plan_document.h"
#include "piao/document/unfinished_plan.h"
#include "piao/domain/record_description.h"
#include "rollover/rollover_rules.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace piao::document {

using namespace domain;

namespace {

constexpr int recordsBetweenReports = 256;

Error refusal(ErrorCode code, const QString &what, const QString &todo)
{
    return {code, what, DocumentText::tr("The plan is as it was, and no new one was made."), todo};
}

Result<PlanPeriod> periodOf(PlanReader &reader, const QString &source)
{
    const std::vector<int> years = reader.years();
    if (!reader.ok())
        return *reader.error();
    const PlanPeriod period{years.empty() ? 0 : years.front(), int(years.size())};
    if (!period.isValid())
        return refusal(ErrorCode::RuleBroken, DocumentText::tr("«%1» does not say for which years it is.").arg(QFileInfo(source).fileName()),
            DocumentText::tr("Write the first year on the page of the plan, then roll it over."));
    return period;
}

Result<void> checkTarget(const QString &source, const QFileInfo &target)
{
    if (target.exists() && target.canonicalFilePath() == QFileInfo(source).canonicalFilePath())
        return refusal(ErrorCode::InvalidInput, DocumentText::tr("«%1» is the plan itself.").arg(target.fileName()), DocumentText::tr("Choose another name."));
    if (target.exists() || target.isSymLink())
        return refusal(ErrorCode::InvalidInput, DocumentText::tr("There is already a file «%1».").arg(target.fileName()), DocumentText::tr("Choose another name."));
    if (!target.absoluteDir().exists())
        return refusal(ErrorCode::NotFound, DocumentText::tr("There is no folder «%1».").arg(target.absolutePath()), DocumentText::tr("Choose another folder."));
    return {};
}

/// Puts every record of one plan into another that is empty.
class PlanFilling
{
public:
    PlanFilling(PlanReader &from, UnitOfWork &to, const Rollover::Progress &progress) : m_from(from), m_to(to), m_progress(progress)
    {
        for (const RecordDescription &description : allRecords())
            m_total += from.count(description.kind);
    }

    Result<void> run()
    {
        for (const RecordDescription &description : allRecords()) {
            m_from.visit(description.kind, [this](const Record &record) { return take(record); });
            if (m_error)
                return *m_error;
        }
        return m_from.ok() ? Result<void>() : Result<void>(*m_from.error());
    }

private:
    bool take(const Record &record)
    {
        if (const Result<RecordKey> inserted = m_to.insert(record); !inserted)
            m_error = inserted.error();
        else if (++m_done % recordsBetweenReports == 0 && m_progress && !m_progress(double(m_done) / double(m_total)))
            m_error = LongTask::Context::cancelled();
        return !m_error;
    }

    PlanReader &m_from;
    UnitOfWork &m_to;
    const Rollover::Progress &m_progress;
    qlonglong m_done = 0;
    qlonglong m_total = 0;
    std::optional<Error> m_error;
};

} // namespace

Rollover::Rollover(const QString &source, std::unique_ptr<store::Connection> plan)
    : m_source(QFileInfo(source).absoluteFilePath()), m_plan(std::move(plan))
{
}

Rollover::~Rollover() = default;

Result<std::unique_ptr<Rollover>> Rollover::prepare(const QString &source, const Progress &progress)
{
    const auto document = PlanDocument::open(source, store::PlanFile::Mode::ReadOnly);
    if (!document)
        return document.error();
    const Result<PlanPeriod> period = periodOf((*document)->reader(), source);
    if (!period)
        return period.error();
    auto copy = (*document)->snapshot();
    if (!copy)
        return copy.error();
    std::unique_ptr<Rollover> rollover(new Rollover(source, std::move(copy).value()));
    store::Connection &plan = *rollover->m_plan;
    const auto applied = store::guarded(plan, [&] {
        plan.execute("BEGIN");
        if (const Result<void> done = RolloverRules(plan, *period, rollover->m_report).apply(progress); !done)
            throw store::Refusal(done.error());
        plan.execute("COMMIT");
    });
    if (!applied)
        return applied.error();
    return rollover;
}

QString Rollover::suggestedFileName() const
{
    const QString name = QFileInfo(m_source).completeBaseName();
    QString renamed = name;
    renamed.replace(m_report.from.name(), m_report.to.name());
    if (renamed == name)
        renamed += QLatin1Char(' ') + m_report.to.name();
    return renamed + QStringLiteral(".piao");
}

Result<void> Rollover::writeTo(const QString &target, const Progress &progress)
{
    const QFileInfo wanted(target);
    if (const Result<void> checked = checkTarget(m_source, wanted); !checked)
        return checked;
    UnfinishedPlan unfinished(wanted);
    {
        auto made = PlanDocument::create(unfinished.path());
        if (!made)
            return made.error();
        PlanReader reader(*m_plan);
        const ActionText text = ActionText(QT_TRANSLATE_NOOP("history", "Rolled over from «%1» (%2)"))
            .arg(QFileInfo(m_source).fileName()).arg(m_report.from.name());
        const Result<void> filled = (*made)->establish(text, [&](UnitOfWork &unit) { return PlanFilling(reader, unit, progress).run(); });
        if (!filled)
            return filled;
    }
    if (!unfinished.putInPlace())
        return refusal(ErrorCode::ReadOnly, DocumentText::tr("«%1» cannot be written.").arg(wanted.fileName()),
            DocumentText::tr("Choose another folder, or ask for the right to write there."));
    return {};
}

} // namespace piao::document
