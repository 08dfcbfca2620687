// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/risk_register_model.h"
#include "support/small_plan.h"

#include <QAbstractItemModelTester>

namespace piao::test {

/// A small register of risks: two areas, two processes, one of them with two events, three criteria and factors.
struct RiskPlan : SmallPlan {
    using Kind = domain::Kind;
    using Key = domain::RecordKey;

    Key contracts = add(Kind::RiskArea, {{"number", 1LL}, {"title", "Contratti"}});
    Key people = add(Kind::RiskArea, {{"number", 2LL}, {"title", "Personale"}});
    Key centre = add(Kind::ResponsibilityCentre, {{"code", "G3"}, {"name", "Appalti"}});
    Key interest = add(Kind::ExposureCriterion, {{"number", 1LL}, {"title", "Interesse esterno"}});
    Key discretion = add(Kind::ExposureCriterion, {{"number", 2LL}, {"title", "Discrezionalità"}});
    Key factorA = add(Kind::EnablingFactor, {{"letter", "A"}, {"title", "Mancanza di controlli"}});
    Key factorC = add(Kind::EnablingFactor, {{"letter", "C"}, {"title", "Regole eccessive"}});
    Key award = add(Kind::Process, {{"area_id", contracts.id}, {"code", "P1"}, {"name", "Affidamento"}, {"centre_id", centre.id}});
    Key hiring = add(Kind::Process, {{"area_id", people.id}, {"code", "P2"}, {"name", "Assunzioni"}});
    Key extension = add(Kind::RiskEvent, {{"process_id", award.id}, {"description", "Proroga tacita"}});
    Key tailored = add(Kind::RiskEvent, {{"process_id", award.id}, {"description", "Bando su misura"}});
    Key code = add(Kind::Measure, {{"code", "M1"}, {"title", "Codice di comportamento"}, {"scope", "general"}, {"type", "ethics"}});
    Key suppliers = add(Kind::Measure, {{"code", "M2"}, {"title", "Albo dei fornitori"}, {"scope", "specific"}, {"type", "control"}});

    void link(Kind kind, const Key &from, const Key &to)
    {
        domain::Record record(kind);
        record.at(0) = from.id;
        record.at(1) = to.id;
        insert(record);
    }
};

/// The same with its model, under the tester.
struct RiskTable : RiskPlan {
    models::RiskRegisterModel model{*document};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QModelIndex cell(int row, models::RegisterContent content, domain::RiskStage stage = domain::RiskStage::Before) const
    {
        return model.index(row, model.columnOf(content, stage));
    }
    QString text(int row, models::RegisterContent content, domain::RiskStage stage = domain::RiskStage::Before) const
    {
        return cell(row, content, stage).data().toString();
    }
    /// The events, in rows; a process without any by its name in brackets.
    QString rows() const
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString event = text(row, models::RegisterContent::Event);
            found.append(event.isEmpty() ? u'(' + cell(row, models::RegisterContent::Process).data(Qt::EditRole).toString() + u')' : event);
        }
        return found.join(QStringLiteral(", "));
    }
};

} // namespace piao::test
