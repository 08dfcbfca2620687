// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/web_context.h"

namespace piao::report {

/// The description of the open data by which a national or regional catalogue takes them in: DCAT-AP_IT (Linee guida per i
/// cataloghi dati, AgID) in Turtle. The document's own files are one data set with several distributions, each table is a data
/// set with one; all obligatory properties are there. Addresses are absolute when the options name the place, else relative
/// to the file.
QByteArray catalogue(const WebContext &context);

} // namespace piao::report
