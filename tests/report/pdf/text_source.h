// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <random>

namespace piao::test {

/// Made-up Italian administrative prose, the same for the same seed on every machine.
class TextSource
{
public:
    explicit TextSource(unsigned seed) : m_engine(seed) {}

    /// 0 … below-1
    int number(int below) { return int(m_engine() % unsigned(below)); }
    bool chance(int percent) { return number(100) < percent; }
    QString word();
    QString words(int count);
    QString sentence() { return words(6 + number(16)) + QLatin1Char('.'); }
    QString prose(int sentences);
    /// Now and then what no one expects: other scripts, joiners, controls, lone surrogates, a giant word.
    QString hostile();

private:
    std::mt19937 m_engine; // its numbers are fixed by the standard; distributions are not
};

} // namespace piao::test
