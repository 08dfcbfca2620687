// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"

class QWidget;

namespace piao::widgets {

class LinkTable;

/// The link tables of section 2.3, each with its columns and words, from whichever end it is looked at.
/// @param ownColumn the column of the link that refers to the record being edited

/// Measures of a process, of an event, or those that protect an objective or a value. A new one is made by typing its
/// name where `scope` is given ("specific" against an event).
LinkTable *makeMeasureLinks(document::PlanDocument &document, domain::Kind link, const char *ownColumn, const char *scope, QWidget *parent);
/// Processes that a measure treats, or that protect an objective or a value.
LinkTable *makeProcessLinks(document::PlanDocument &document, domain::Kind link, const char *ownColumn, QWidget *parent);
/// Events that a measure treats.
LinkTable *makeEventLinks(document::PlanDocument &document, QWidget *parent);

} // namespace piao::widgets
