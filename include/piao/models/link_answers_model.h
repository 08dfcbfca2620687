// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/record_table_model.h"

namespace piao::models {

/// What a table of answers is about: all records of one kind, and the links from them to the record being edited.
struct LinkAnswers {
    domain::Kind link;
    const char *ownerColumn;  ///< of the link: the record being edited
    const char *listedColumn; ///< of the link: the record that is listed
    QStringList listedShown;  ///< columns of the listed record, read only; the first bears the tick
    QStringList answers;      ///< columns of the link
    bool ticked = true;       ///< false: the link is there while one of its answers is
};

/// All records of a kind, each with what the link from one owner to it says: the enabling factors of an event, ticked, with
/// their evidence; the exposure criteria with level and evidence. Ticking makes the link and so does
/// writing an answer; unticking removes it with its answers (one step, undone as one).
class LinkAnswersModel : public RecordTableModel
{
    Q_OBJECT

public:
    LinkAnswersModel(document::PlanDocument &document, LinkAnswers links, QObject *parent = nullptr);

    /// Shows the answers of another record; empty: of none.
    void setAnswerer(const QString &ownerId);
    const QString &answerer() const { return m_ownerId; }
    bool isAnswered(int row) const;
    int answeredCount() const;
    /// The link of the owner to a listed record, whether it is there or not.
    domain::RecordKey linkKey(const QString &listedId) const;

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
    /// What was found in the answer, not in what is answered.
    std::vector<checks::Finding> cellFindings(int row, int column) const override;
    int rowMarkedBy(const domain::RecordKey &record) const override;
    /// The words of ticking and unticking in the history; empty: worded from what changed.
    virtual document::ActionText tickText(int row, bool answered) const;
    bool isAnswerColumn(int column) const { return column >= listedCount(); }

private:
    int listedCount() const { return int(m_links.listedShown.size()); }
    void readAnswers();
    bool setAnswered(int row, bool answered);
    domain::Result<void> insertLink(document::UnitOfWork &unit, const domain::RecordKey &key) const;
    bool isBlank(const domain::Record &link) const;

    LinkAnswers m_links;
    QString m_ownerId;
    QHash<QString, domain::Record> m_answers; ///< by listed record
};

} // namespace piao::models
