// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/link_answers_model.h"

namespace piao::models {

/// All themes of the plan, ticked where one performance objective answers them, with what it contributes.
class ThemeAnswersModel : public LinkAnswersModel
{
    Q_OBJECT

public:
    ThemeAnswersModel(document::PlanDocument &document, const QString &objectiveId, QObject *parent = nullptr);

    void setObjective(const QString &objectiveId) { setAnswerer(objectiveId); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    document::ActionText tickText(int row, bool answered) const override;
};

} // namespace piao::models
