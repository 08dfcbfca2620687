// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

/// Letters of other alphabets, dashes and spaces that look like what belongs in a code but are not: pasted from a
/// word processor they make two codes that look the same and are different.
namespace piao::domain {

struct LookAlike {
    qsizetype position; ///< index in the text, from 0
    QChar found;
    QChar resembles; ///< the plain character that a reader takes it for
    QString name;    ///< "Cyrillic letter Es", "en dash"

    friend bool operator==(const LookAlike &, const LookAlike &) = default;
};

/// All of them, in order.
std::vector<LookAlike> lookAlikes(QStringView text);

/// The text with each replaced by what it resembles.
QString withoutLookAlikes(QStringView text);

} // namespace piao::domain
