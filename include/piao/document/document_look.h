// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/attached_file.h"
#include "piao/document/plan_document.h"

namespace piao::document {

/// How the document looks when nobody has said anything of it: what a plan is given when the first thing is said.
domain::Record usualLook();
/// The plan's look; the usual one, not yet in the plan, when there is none.
domain::Record lookOf(PlanReader &reader);
/// Adds the look to a plan that has none; returns its key.
domain::Result<domain::RecordKey> ensureLook(UnitOfWork &unit);

/// True for a picture that the document can print on its cover: PNG or JPEG.
bool canBeLogo(const QString &mediaType);
/// Takes a picture in as an attachment and makes it the logo, as one step. A description is required: who does not see the
/// cover is told it.
domain::Result<domain::RecordKey> addLogo(PlanDocument &document, const AttachedFile &file, const QString &description);

} // namespace piao::document
