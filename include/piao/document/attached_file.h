// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/unit_of_work.h"

#include <QByteArray>
#include <QString>

namespace piao::document {

/// A file that is to be kept with the plan.
struct AttachedFile {
    QString fileName;
    QString mediaType; ///< "image/png"
    QByteArray content;

    bool isPicture() const { return mediaType.startsWith(QLatin1String("image/")); }
};

/// "application/pdf": found from the contents; the name decides only between types of one family (a .docx is a ZIP file).
QString mediaTypeOf(const QByteArray &content, const QString &fileName);
/// A name from elsewhere made harmless: one name without folders, control or direction marks, never empty.
QString harmlessFileName(const QString &given);

/// Reads a plain file from the disk, never a pipe. Refused when it is larger than domain::maximumDataBytes, before any of it
/// is read; the refusal says how large it is and how large it may be.
domain::Result<AttachedFile> readFileToAttach(const QString &path);

/// Adds the file as an Attachment with its contents, size and fingerprint; returns the attachment.
domain::Result<domain::RecordKey> attachFile(UnitOfWork &unit, const AttachedFile &file, const QString &title, const QString &description);

/// The bytes of an attachment; empty when there are none.
QByteArray attachedContent(PlanReader &reader, const QString &attachment);

} // namespace piao::document
