// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/attached_file.h"
#include "piao/document/plan_document.h"

#include <QByteArray>
#include <QStringList>

namespace piao::document {

/// The files kept with the plan: taking one in, replacing it, giving it out again. Each is one step. Files come from elsewhere
/// and are never trusted: their size is asked before they are read, their type is found from what is in them, and nothing is
/// ever executed (docs/adr/0010-files-apart-from-their-description.md).
class Attachments
{
public:
    explicit Attachments(PlanDocument &document) : m_document(&document) {}

    /// Takes a file of the disk in, titled by its name.
    domain::Result<domain::RecordKey> add(const QString &path);
    /// The same attachment with other contents; title and description stay.
    domain::Result<void> replace(const domain::RecordKey &attachment, const QString &path);
    domain::Result<void> remove(const domain::RecordKey &attachment);

    /// Empty when there are none.
    QByteArray content(const domain::RecordKey &attachment) const { return attachedContent(m_document->reader(), attachment.id); }
    /// Writes the contents to a file, whole or not at all. `path` may exist already: it is replaced.
    domain::Result<void> saveCopy(const domain::RecordKey &attachment, const QString &path) const;
    /// The attachment's file name made harmless: one name without folders, control or direction marks, never empty.
    QString safeFileName(const domain::RecordKey &attachment) const;

private:
    PlanDocument *m_document;
};

} // namespace piao::document
