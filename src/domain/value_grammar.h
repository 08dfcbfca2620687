// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/target_text.h"
#include "value_scanner.h"

#include <optional>
#include <span>
#include <vector>

namespace piao::domain {

/// Finds the one value that a text states, if there is exactly one. One use per text; parse() is called once.
/// Each step marks the tokens that it has understood; those left over make the remainder.
class ValueGrammar
{
public:
    explicit ValueGrammar(QStringView text);

    ValueGrammar(const ValueGrammar &) = delete; // the tokens point into the text
    ValueGrammar &operator=(const ValueGrammar &) = delete;

    ParsedValue parse();

private:
    using Index = qsizetype;

    bool readYesNo();
    bool readReferenceYears();
    void readRates();
    bool readDates();
    bool readDate(Index at);
    bool readWordedTerm(Index at);
    std::optional<Index> onlyNumber() const;

    void readValue(Index number);
    bool readBefore(Index number);
    bool readComparisonBefore(Index &last);
    bool readSign(Index last);
    void readAfter(Index number);
    Index readPercent(Index next);
    Index readScale(Index next);
    Index readMoney(Index next);
    void readUnit(Index next);
    Index readUnitTail(Index next);
    void readComparisonAfter(Index next);
    void settleKind();
    bool settleBasis();
    void setAmbiguous();
    void settleCertainty();

    bool is(Index at, ValueToken::Kind kind) const;
    QStringView word(Index at) const;
    QString textBetween(Index after, Index last) const;
    bool wordsEndAt(Index last, std::span<const char16_t *const> words) const;
    void use(Index from, Index to);

    QString m_text;
    std::vector<ValueToken> m_tokens;
    ParsedValue m_value;
    ValueToken::Kind m_sign = ValueToken::Other;
    bool m_counted = false; ///< "n." stands before it
    bool m_rated = false;   ///< measured, or per something: no count
    bool m_looksLikeYear = false;
    bool m_isTerm = false; ///< the date is a term ("entro …")
};

} // namespace piao::domain
