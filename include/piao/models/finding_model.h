// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/live_checks.h"
#include "piao/models/finding_criteria.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QTimer>

#include <array>
#include <memory>
#include <vector>

namespace piao::models {

class FindingSieve;

/// The findings of a plan as a tree: by what is to be done, then by check, then one by one. It follows the checks row by row, so
/// that what a person has open and selected stays. A plan may have a million findings: of a check as many rows come as are
/// looked at (fetchMore), and words are made only of rows that are shown.
class FindingModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< int, checks::Severity; of a task the worst below it
        CountRole,                       ///< int, findings below a task or a check
        ExtentRole,                      ///< QString, of a check: "48 of 102 indicators"
        PartRole,                        ///< QString, the section of a finding
        CentresRole,                     ///< QString, codes of the centres whose finding it is: "A1 C7"; may be empty
        RemedyRole,                      ///< QString, what to do
        FixRole,                         ///< QString, what the quick fix does; empty without one
        SetAsideRole,                    ///< bool
        ReasonRole,                      ///< QString, why it was set aside
    };

    explicit FindingModel(QObject *parent = nullptr);
    ~FindingModel() override;

    /// The checks to list; nullptr empties the model. They must outlive their stay here.
    void setChecks(checks::LiveChecks *checks);
    checks::LiveChecks *checks() const { return m_checks; }
    const FindingCriteria &criteria() const { return m_criteria; }
    void setCriteria(const FindingCriteria &criteria);
    /// True while a large plan is being sifted by new criteria: some rows are still those of the old ones.
    bool isSifting() const { return m_later.isActive(); }
    /// How many findings fit the criteria, severities apart.
    std::array<int, checks::allSeverities.size()> counts() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    std::optional<checks::Finding> findingAt(const QModelIndex &index) const;
    /// The check of a row or, on a finding's row, of the finding; -1 for a task.
    int checkAt(const QModelIndex &index) const;
    /// Invalid when it is not listed. Fetches rows up to it.
    QModelIndex indexOf(const checks::Finding &finding);
    QModelIndex indexOfCheck(int check) const;
    /// The next finding after a row (step 1) or the one before (-1), round the end; invalid when none is listed.
    QModelIndex beside(const QModelIndex &from, int step);
    /// Listed findings of these rows, each once, at most so many; those of a check or a task with all that are not fetched yet.
    std::vector<checks::Finding> findingsOf(const QModelIndexList &rows, size_t most = size_t(-1)) const;
    /// The same as lines of a text: severity, message, what to do, section, centres, parted by tabs.
    QString copyText(const QModelIndexList &rows) const;

signals:
    /// The rows now are what checks and criteria say.
    void settled();

private:
    friend class FindingSieve;
    struct CheckRows {
        std::vector<checks::Finding> matches; ///< all that fit, severities apart
        std::vector<checks::Finding> rows;    ///< the first of them, as far as they are fetched
        int records = 0;                      ///< different records among the matches
        checks::Severity severity = checks::Severity::Error;
        bool shown = false;
    };

    void restart();
    void take(const checks::CheckImpact &impact);
    void sieve(int budgetMs);
    void takeMatches(int check, std::vector<checks::Finding> matches, int records);
    void follow();
    void tellWords();

    void showCheck(int check, std::vector<checks::Finding> matches);
    void hideCheck(int check);
    void syncRows(int check, std::vector<checks::Finding> matches);
    void removeOthers(const QModelIndex &parent, CheckRows &check, const std::vector<checks::Finding> &wanted);
    void insertMissing(const QModelIndex &parent, CheckRows &check, const std::vector<checks::Finding> &wanted);
    void removeAllRows(const QModelIndex &parent, CheckRows &check);

    const checks::PlanChecker *checker() const { return m_checks ? m_checks->checker() : nullptr; }
    QModelIndex taskIndex(checks::Task task) const;
    QVariant taskData(checks::Task task, int role) const;
    QVariant checkData(int check, int role) const;
    QVariant findingData(const checks::Finding &finding, int role) const;
    QString extentOf(int check) const;
    QString centresOf(const checks::Finding &finding) const;
    QString reasonOf(const checks::Finding &finding) const;
    QString accessibleText(const checks::Finding &finding) const;
    int findingsBelow(checks::Task task) const;

    QPointer<checks::LiveChecks> m_checks;
    FindingCriteria m_criteria;
    std::vector<CheckRows> m_rows;                                ///< by check
    std::vector<checks::Task> m_tasks;                            ///< that are shown, in order
    std::array<std::vector<int>, checks::allTasks.size()> m_shown; ///< by task: its shown checks, in order
    std::unique_ptr<FindingSieve> m_sieve;
    QTimer m_later;
    bool m_changing = false; ///< rows are on their way from one state to the next: none must be fetched
};

} // namespace piao::models
