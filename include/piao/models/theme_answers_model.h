// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/record_table_model.h"

namespace piao::models {

/// All themes of the plan, ticked where one performance objective answers them, with what it contributes. Ticking makes
/// the link, and so does writing the sentence; unticking removes the link with its sentence (one step, undone as one).
class ThemeAnswersModel : public RecordTableModel
{
    Q_OBJECT

public:
    ThemeAnswersModel(document::PlanDocument &document, const QString &objectiveId, QObject *parent = nullptr);

    void setObjective(const QString &objectiveId);
    bool isAnswered(int row) const;
    int answeredCount() const;

    const domain::Field *fieldAt(int column) const override;
    int columnOf(const QString &name) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

protected:
    QVariant valueAt(int row, int column) const override;
    domain::Result<void> writeCell(document::UnitOfWork &unit, const domain::RecordKey &key, int column,
                                   const QVariant &value) override;
    bool isCellEditable(int row, int column) const override;
    void followOther(const document::ChangeNotice &notice) override;
    void reload() override;

private:
    domain::RecordKey linkKey(const QString &themeId) const;
    void readAnswers();
    bool setAnswered(int row, bool answered);

    QString m_objectiveId;
    QHash<QString, domain::Record> m_answers; ///< by theme
};

} // namespace piao::models
