// SPDX-License-Identifier: EUPL-1.2
// Not run with the others: prints what the checks find in the samples, for whoever writes or judges a check.
#include "check_fragment.h"

#include "piao/exchange/json_import.h"

#include <catch2/catch.hpp>

#include <cstdio>

using namespace piao;
using namespace piao::test;

TEST_CASE("Print what is found in the samples", "[.][print]")
{
    const QString only = qEnvironmentVariable("PIAO_CHECK");
    for (const char *sample : {"lucca-2024-2026", "ente-semplificato", "provincia-elenchi"}) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.piao"));
        REQUIRE(exchange::importIntoNewPlan(path, QStringLiteral(PIAO_SOURCE_DIR "/resources/samples/%1.json").arg(QLatin1String(sample))).ok());
        auto plan = document::PlanDocument::open(path, store::PlanFile::Mode::ReadWrite);
        REQUIRE(plan.ok());
        // In the autumn of the plan's first year: the samples are monitored until the summer.
        const checks::PlanChecker checker = checkPlan(**plan, QDate((*plan)->reader().years().front(), 9, 30));
        for (int check = 0; check < int(checks::allChecks().size()); ++check) {
            const QString id = QString::fromLatin1(checks::allChecks()[size_t(check)]->info().id);
            if (!only.isEmpty() && only != id)
                continue;
            std::printf("== %s %s: %d\n", sample, qPrintable(id), int(checker.findings(check).size()));
            for (const checks::Finding &finding : checker.findings(check)) {
                const checks::FindingText text = checker.text(finding);
                std::printf("%s\t%s\t%s\n", qPrintable(placeOf(checker, finding)), text.message.toUtf8().constData(),
                    text.fix.label.toUtf8().constData());
            }
        }
        CHECK(checker.counts().total() >= 0);
    }
}
