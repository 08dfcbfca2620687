// SPDX-License-Identifier: EUPL-1.2
#include "piao/exchange/json_import.h"

#include "json_input.h"
#include "plan_format.h"
#include "plan_handler.h"

#include "piao/document/plan_document.h"
#include "piao/document/unfinished_plan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace piao::exchange {

using namespace domain;
using document::PlanDocument;
using document::UnitOfWork;

namespace {

Result<qlonglong> readInto(UnitOfWork &unit, QIODevice &source, const QString &name, const Progress &progress)
{
    JsonInput input(source, progress);
    PlanHandler handler(input, name, [&](const Record &record) -> Result<void> {
        if (const auto inserted = unit.insert(record); !inserted)
            return inserted.error();
        return {};
    });
    nlohmann::json::sax_parse(input.begin(), JsonInput::end(), &handler);
    return handler.finish();
}

bool hasRecords(document::PlanReader &reader)
{
    for (const RecordDescription &description : allRecords()) {
        if (reader.count(description.kind) > 0)
            return true;
    }
    return false;
}

} // namespace

Result<qlonglong> importPlan(PlanDocument &document, QIODevice &source, const QString &name, const ImportOptions &options)
{
    const bool occupied = hasRecords(document.reader());
    if (!document.reader().ok())
        return *document.reader().error();
    if (occupied && !options.replace)
        return Error{ErrorCode::RuleBroken, Text::tr("«%1» already holds a plan.").arg(QFileInfo(document.path()).fileName()),
                     Text::tr("Nothing was changed."), Text::tr("Import into a new file, or ask for what it holds to be replaced (--replace).")};
    qlonglong count = 0;
    const auto work = [&](UnitOfWork &unit) -> Result<void> {
        if (occupied) {
            if (const Result<void> removed = unit.clear(); !removed)
                return removed.error();
        }
        const Result<qlonglong> read = readInto(unit, source, name, options.progress);
        if (!read)
            return read.error();
        count = *read;
        return {};
    };
    const auto text = document::ActionText(QT_TRANSLATE_NOOP("history", "Import «%1»")).arg(name);
    const Result<void> done = document.revision() == 0 ? document.establish(text, work) : document.perform(text, work);
    if (!done)
        return done.error();
    return count;
}

Result<qlonglong> importIntoNewPlan(const QString &planPath, const QString &sourcePath, const Progress &progress)
{
    QFile source(sourcePath);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, Text::tr("«%1» cannot be read: %2.").arg(sourcePath, source.errorString()),
                     Text::tr("Nothing was written."), Text::tr("Check its name and folder.")};
    return importIntoNewPlan(planPath, source, QFileInfo(sourcePath).fileName(), progress);
}

Result<qlonglong> importIntoNewPlan(const QString &planPath, QIODevice &source, const QString &name, const Progress &progress)
{
    const QFileInfo wanted(planPath);
    if (wanted.exists())
        return Error{ErrorCode::InvalidInput, Text::tr("There is already a file «%1».").arg(planPath), Text::tr("It was not touched."),
                     Text::tr("Choose another name.")};
    if (!wanted.absoluteDir().exists())
        return Error{ErrorCode::NotFound, Text::tr("There is no folder «%1».").arg(wanted.absolutePath()), Text::tr("Nothing was written."), {}};
    document::UnfinishedPlan unfinished(wanted);
    qlonglong count = 0;
    {
        Result<std::unique_ptr<PlanDocument>> created = PlanDocument::create(unfinished.path());
        if (!created)
            return created.error();
        const Result<qlonglong> read = importPlan(**created, source, name, {true, progress});
        if (!read)
            return read.error();
        count = *read;
    }
    if (!unfinished.putInPlace())
        return Error{ErrorCode::ReadOnly, Text::tr("«%1» cannot be written.").arg(planPath), Text::tr("Nothing was written."),
                     Text::tr("Choose another folder, or ask for the right to write there.")};
    return count;
}

} // namespace piao::exchange
