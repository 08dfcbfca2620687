// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/models/objective_tree_model.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>

#include <string>
#include <vector>

namespace piao::domain {
class FoldedWords;
}

namespace piao::models {

/// What the command palette offers for the words typed: commands, sections, objectives and indicators, the best first.
///
/// Every word must occur, in any order, accents and case ignored. Words at the beginning of the text count most, then
/// those at the beginning of a word of it; what was chosen before comes first among equals; then commands before
/// sections before objectives before indicators, and the shorter text before the longer.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Group { Command, Section, Objective, Indicator };
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< int, Group
        TitleRole,                    ///< QString
        DetailRole,                   ///< QString: shortcut of a command, level of an objective, owner of an indicator
        NumberRole,                   ///< int: of a command or section, as given to addCommand and addSection
        KeyRole,                      ///< domain::RecordKey of an objective or indicator
    };

    explicit PaletteModel(QObject *parent = nullptr);
    ~PaletteModel() override;

    /// Objectives and indicators are looked for in this tree's plan.
    void setTree(const ObjectiveTreeModel *tree);
    void clearCommands();
    void addCommand(int number, const QString &title, const QString &shortcut);
    void addSection(int number, const QString &title);

    void search(const QString &typed);
    /// Remembers the choice, for the order of later answers.
    void choose(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        Group group = Group::Command;
        QString title;
        QString detail;
        int number = 0;
        domain::RecordKey key;
        std::string folded;
        int score = 0;
    };
    struct IndicatorText {
        QString id;
        std::string folded;
    };

    void findRecords(const domain::FoldedWords &words, std::string_view typed);
    void findObjectives(const domain::FoldedWords &words, std::string_view typed);
    void findIndicators(const domain::FoldedWords &words, std::string_view typed);
    void readIndicators();
    void keepBest();
    int scoreOf(const Entry &entry, std::string_view typed) const;
    static QString choiceKey(const Entry &entry);

    QPointer<const ObjectiveTreeModel> m_tree;
    std::vector<Entry> m_offered; ///< commands and sections
    std::vector<IndicatorText> m_indicators;
    qlonglong m_indicatorRevision = -1;
    std::vector<Entry> m_found;
    QHash<QString, int> m_chosen; ///< how often, in this run of the program
};

} // namespace piao::models
