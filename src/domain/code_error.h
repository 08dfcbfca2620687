// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/look_alike.h"
#include "piao/domain/result.h"

#include <QStringView>

/// The words in which CodePattern refuses a pattern or a code. Positions are counted from 0 here and from 1 in the
/// texts.
namespace piao::domain::codeError {

Error unknownPlaceholder(QStringView name);
Error strayBrace();
Error noSeparator();
Error noNumber();
Error partTwice();

/// `expected` is what the pattern wants at that place; empty when the code should have ended.
Error unexpected(QStringView pattern, QStringView code, qsizetype at, QStringView expected);
Error yearExpected(QStringView pattern, QStringView code, qsizetype at, int digits);
Error centreExpected(QStringView pattern, QStringView code, qsizetype at);
Error numberExpected(QStringView pattern, QStringView code, qsizetype at, int digits);
Error lookAlike(QStringView pattern, QStringView code, const LookAlike &alike);

QString otherYear(int found, int expected);
QString otherCentre(const QString &found, const QString &expected);

} // namespace piao::domain::codeError
