// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <vector>

namespace piao::domain {

/// One piece of a target's text.
struct ValueToken {
    enum Kind : quint8 {
        Number,
        BadNumber, ///< digits that make no number: "12.34.56"
        Date,
        Word, ///< letters, also with digits in it (CO2) or an ordinal (1°)
        Plus,
        Minus,
        PlusMinus,
        Percent,
        Permille,
        Euro,
        AtLeast,
        AtMost,
        About,
        Slash,
        Colon,
        Other, ///< punctuation that carries no meaning here
    };
    Kind kind = Other;
    QStringView text;
    QString word = {}; ///< of a Word: folded, without an apostrophe or degree sign at its end
    double value = 0;  ///< of a Number
    QDate date = {};   ///< of a Date
    bool used = false; ///< the grammar has understood it
};

/// Cuts a text into tokens. The text must outlive them.
class ValueScanner
{
public:
    explicit ValueScanner(QStringView text) : m_text(text) {}
    std::vector<ValueToken> tokens();

private:
    bool takeDate();
    bool takeWordedDate();
    bool takeOrdinal();
    void takeNumber();
    void takeWord();
    void takeSymbol();
    qsizetype numberEnd() const;
    qsizetype digitsEnd(qsizetype from) const;
    QChar at(qsizetype position) const { return position < m_text.size() ? m_text[position] : QChar(); }
    ValueToken &add(ValueToken::Kind kind, qsizetype end);

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<ValueToken> m_tokens;
};

} // namespace piao::domain
