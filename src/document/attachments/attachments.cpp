// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/attachments.h"

#include "document_text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>

namespace piao::document {

using namespace domain;

Result<RecordKey> Attachments::add(const QString &path)
{
    const Result<AttachedFile> file = readFileToAttach(path);
    if (!file)
        return file.error();
    RecordKey key;
    const auto text = ActionText(QT_TRANSLATE_NOOP("history", "Add file %1")).arg(file->fileName);
    const Result<void> done = m_document->perform(text, [&](UnitOfWork &unit) -> Result<void> {
        const Result<RecordKey> attached = attachFile(unit, *file, QFileInfo(file->fileName).completeBaseName(), {});
        if (!attached)
            return attached.error();
        key = *attached;
        return {};
    });
    return done ? Result<RecordKey>(key) : Result<RecordKey>(done.error());
}

Result<void> Attachments::replace(const RecordKey &attachment, const QString &path)
{
    const Result<AttachedFile> file = readFileToAttach(path);
    if (!file)
        return file.error();
    const std::pair<const char *, QVariant> described[] = {{"file_name", file->fileName}, {"media_type", file->mediaType},
        {"byte_size", qlonglong(file->content.size())},
        {"sha256", QString::fromLatin1(QCryptographicHash::hash(file->content, QCryptographicHash::Sha256).toHex())}};
    const auto text = ActionText(QT_TRANSLATE_NOOP("history", "Replace file %1")).arg(m_document->reader().nameOf(attachment));
    return m_document->perform(text, [&](UnitOfWork &unit) -> Result<void> {
        for (const auto &[column, value] : described) {
            if (const Result<void> set = unit.set(attachment, column, value); !set)
                return set;
        }
        const std::vector<Record> bytes = unit.reader().where(Kind::AttachmentContent, "attachment_id", attachment.id);
        if (!bytes.empty())
            return unit.set(bytes.front().key(), "content", file->content);
        const Result<RecordKey> inserted
            = unit.insert(Record(Kind::AttachmentContent).set("attachment_id", attachment.id).set("content", file->content));
        return inserted ? Result<void>() : Result<void>(inserted.error());
    });
}

Result<void> Attachments::remove(const RecordKey &attachment)
{
    return m_document->perform({}, [&](UnitOfWork &unit) { return unit.remove(attachment); });
}

QString Attachments::safeFileName(const RecordKey &attachment) const
{
    return harmlessFileName(m_document->reader().read(attachment).text("file_name"));
}

Result<void> Attachments::saveCopy(const RecordKey &attachment, const QString &path) const
{
    QSaveFile file(path);
    const QByteArray bytes = content(attachment);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    return Error{ErrorCode::DiskFull, DocumentText::tr("«%1» could not be written: %2.").arg(path, file.errorString()),
        DocumentText::tr("The file in the plan is as it was."), DocumentText::tr("Choose another folder.")};
}

} // namespace piao::document
