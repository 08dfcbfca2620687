// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

namespace piao::checks {

/// A list of words or beginnings of words, parted by semicolons, as checks have them for parameters; asked of folded texts.
class WordList
{
public:
    explicit WordList(const QString &list);

    /// Whether a word of the text begins with one of the list.
    bool begins(QStringView foldedText) const;
    /// Whether the text's first word is one of the list. A mark such as "PNRR - " does not count.
    bool leads(QStringView foldedText) const;

private:
    QString m_folded;
};

} // namespace piao::checks
