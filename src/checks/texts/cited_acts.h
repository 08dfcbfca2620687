// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "texts/act_kind.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <vector>

namespace piao::checks {

/// An act as a text cites it: «art. 10, c. 8, del D.Lgs. 14 marzo 2013, n. 33», «L. 190/2012, art. 1», «DPCM 22/09/2014».
struct CitedAct {
    QString text;          ///< as written, articles left out
    ActKind kind = ActKind::Other;
    int number = 0;        ///< 0: none is given
    int year = 0;          ///< with its century where two digits are given; 0: none is given
    QString yearText = {}; ///< as written
    QString dateText = {}; ///< as written; empty: none is given
    QDate date = {};       ///< invalid: none is given, or there is no such day
    std::vector<int> articles = {}; ///< those that are named right before or behind it

    qsizetype from = 0; ///< of `text` in what was read
};

/// All acts that a text cites with a year or a date, in the order of the text. Regional laws, which each region numbers for
/// itself, are left out.
/// @param latestYear the century of a year in two digits is the last in which it is not later than that
std::vector<CitedAct> citedActs(const QString &text, int latestYear);

/// Rules most texts out at little cost: false when there can be no citation.
bool mayCiteActs(QStringView text);

} // namespace piao::checks
