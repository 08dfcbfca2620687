// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_search.h"

#include <QAbstractListModel>
#include <QHash>

#include <memory>
#include <string>
#include <vector>

namespace piao::models {

/// What the command palette offers for the words typed: commands, sections, and records of the plan as
/// document::PlanSearch finds them.
///
/// Every word must occur, in any order, accents and case ignored. Commands and sections of which the text or a word of it
/// begins so come first, then the records in the order of the search, then commands that hold it somewhere inside. What
/// was chosen before comes first among equals, then the shorter text.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Group { Command, Section, Record };
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< int, Group
        TitleRole,                    ///< QString
        DetailRole,                   ///< QString: shortcut of a command, what a record stands under
        NumberRole,                   ///< int: of a command or section, as given to addCommand and addSection
        KeyRole,                      ///< domain::RecordKey of a record
    };

    explicit PaletteModel(QObject *parent = nullptr);
    ~PaletteModel() override;

    /// Records are looked for in this plan; nullptr: in none.
    void setDocument(document::PlanDocument *document);
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
        int rank = 0;
    };

    std::vector<Entry> matching(const QString &typed) const;
    std::vector<Entry> records(const QString &typed);
    int timesChosen(const Entry &entry) const;

    std::unique_ptr<document::PlanSearch> m_search;
    std::vector<Entry> m_offered; ///< commands and sections
    std::vector<Entry> m_found;
    QHash<QString, int> m_chosen; ///< how often, in this run of the program
};

} // namespace piao::models
