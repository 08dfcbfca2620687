// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace piao::widgets {

/// Italian spelling with hunspell and the dictionary that the machine has; without one nothing is ever wrong. Shared by all
/// editors of the program; the plan's own words and the switch are kept in the settings.
class Spelling
{
public:
    static Spelling &italian();

    /// @param folders where "it_IT.aff" and "it_IT.dic" are looked for
    explicit Spelling(const QStringList &folders);
    ~Spelling();
    Spelling(const Spelling &) = delete;
    Spelling &operator=(const Spelling &) = delete;

    /// The usual folders of a desktop, and DICPATH.
    static QStringList usualFolders();

    bool isAvailable() const { return m_dictionary != nullptr; }
    bool isOn() const { return m_on && isAvailable(); }
    void setOn(bool on);

    /// Places (from, length) of the words that the dictionary does not know. Codes, numbers, addresses, acronyms and words of
    /// one letter are not looked at.
    std::vector<std::pair<int, int>> wrongWords(const QString &text);
    bool isWrong(const QString &word);
    QStringList suggestions(const QString &word, int most = 6);
    void learn(const QString &word);

private:
    class Dictionary;

    std::unique_ptr<Dictionary> m_dictionary;
    QHash<QString, bool> m_known; ///< what was asked before
    QSet<QString> m_learnt;
    bool m_on = true;
};

} // namespace piao::widgets
