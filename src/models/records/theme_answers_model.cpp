// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/theme_answers_model.h"

namespace piao::models {

using namespace domain;

ThemeAnswersModel::ThemeAnswersModel(document::PlanDocument &document, const QString &objectiveId, QObject *parent)
    : LinkAnswersModel(document,
          {Kind::ObjectiveTheme, "objective_id", "theme_id", {QStringLiteral("title")},
              {QStringLiteral("sentence"), QStringLiteral("office"), QStringLiteral("code_printed")}},
          parent)
{
    setAnswerer(objectiveId);
}

QVariant ThemeAnswersModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == DoubtRole && qstrcmp(fieldAt(index.column())->column, "sentence") == 0)
        return isAnswered(index.row()) && textAt(index.row(), index.column()).isEmpty()
            ? tr("The theme's table prints this sentence; it is still to be written.") : QString();
    return LinkAnswersModel::data(index, role);
}

document::ActionText ThemeAnswersModel::tickText(int row, bool answered) const
{
    document::ActionText text(answered ? QT_TRANSLATE_NOOP("history", "Answer theme %1") : QT_TRANSLATE_NOOP("history", "Take theme %1 away"));
    text.arg(textAt(row, 0));
    return text;
}

} // namespace piao::models
