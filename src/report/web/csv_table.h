// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/table.h"

#include "web/web_words.h"

#include <QByteArray>
#include <QStringList>

namespace piao::report {

/// A table as open data: one line for each row, one value in each field, so that a program can read it without knowing how
/// it looked. A cell over several rows stands in each of them; a row that heads others becomes a column of theirs; sums are
/// told from data by a column of their own.
struct CsvTable {
    QStringList names;  ///< of the columns, each once
    int rows = 0;
    QByteArray bytes;   ///< UTF-8, commas, CRLF (RFC 4180), names in the first line
};

CsvTable csvOf(const Table &table, const WebWords &words);

/// `text` as a field. What a spreadsheet would take for a formula gets an apostrophe in front; a signed number does not.
QString csvField(const QString &text);

} // namespace piao::report
