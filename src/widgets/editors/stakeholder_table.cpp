// SPDX-License-Identifier: EUPL-1.2
#include "editors/stakeholder_table.h"

#include "editors/record_table_panel.h"
#include "forms/reference_input.h"
#include "piao/document/owner_column.h"
#include "piao/models/record_table_model.h"
#include "piao/models/reference_list_model.h"

#include <QCoreApplication>

namespace piao::widgets {

using namespace domain;
using document::UnitOfWork;

namespace {

QString createStakeholder(document::PlanDocument &document, const QString &name)
{
    RecordKey key;
    const Result<void> done = document.perform({}, [&](UnitOfWork &unit) -> Result<void> {
        const Result<RecordKey> inserted = unit.insert(Record(Kind::Stakeholder).set("name", name));
        if (!inserted)
            return inserted.error();
        key = *inserted;
        return {};
    });
    return done ? key.id : QString();
}

} // namespace

RecordTablePanel *makeStakeholderTable(document::PlanDocument &document, Kind owner, QWidget *parent)
{
    const QString column = QString::fromLatin1(document::ownerColumn(Kind::StakeholderLink, owner));
    auto *model = new models::RecordTableModel(document, {Kind::StakeholderLink, column, {}});
    model->setColumns({QStringLiteral("stakeholder_id"), QStringLiteral("role")});
    auto *panel = new RecordTablePanel(model,
        {owner == Kind::Indicator ? QString() : QCoreApplication::translate("StakeholderTable", "Stakeholders"),
            QCoreApplication::translate("StakeholderTable",
                "Who benefits and who takes part. Choose from the registry, or type a new name to add it there."),
            QCoreApplication::translate("StakeholderTable", "Add stakeholder")},
        parent);
    panel->setColumnWidths({{QStringLiteral("role"), 22}, {QStringLiteral("stakeholder_id"), 0}});
    panel->view().fieldDelegate().prepareReference = [model](ReferenceInput &input, const QModelIndex &index) {
        QSet<QString> taken;
        for (int row = 0; row < model->recordCount(); ++row) {
            if (row != index.row())
                taken.insert(model->recordAt(row).text("stakeholder_id"));
        }
        input.list().setExcluded(taken);
        input.offerCreation([model](const QString &name) { return createStakeholder(*model->document(), name); });
    };
    return panel;
}

} // namespace piao::widgets
