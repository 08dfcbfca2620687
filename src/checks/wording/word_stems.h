// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace piao::checks {

/// A list of beginnings of words, as a parameter of a check holds it: "conclu;collaud".
class WordStems
{
public:
    /// @param list parted by semicolons; case does not count
    explicit WordStems(const QString &list);

    /// Whether a word of the text begins with one of them.
    bool areIn(QStringView text) const;

private:
    std::vector<QString> m_stems; ///< folded
};

/// The stems of a parameter. A check is asked for thousands of records with the same list, and from more than one thread: each
/// thread keeps the list that it read last.
template<typename ParameterOfCheck>
const WordStems &keptStems(const QString &list)
{
    thread_local QString read;
    thread_local WordStems stems{QString()};
    if (read != list) {
        stems = WordStems(list);
        read = list;
    }
    return stems;
}

} // namespace piao::checks
