// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/attached_file.h"

#include "document_text.h"
#include "piao/domain/italian_format.h"
#include "piao/domain/record_description.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace piao::document {

using namespace domain;

namespace {

QString megabytes(qint64 bytes)
{
    return DocumentText::tr("%1 MB").arg(formatNumber(double(bytes) / (1024 * 1024), 1));
}

Error refused(const QString &what, const QString &todo)
{
    return {ErrorCode::InvalidInput, what, DocumentText::tr("Nothing was added to the plan."), todo};
}

Error tooLarge(const QString &fileName, qint64 bytes)
{
    return refused(DocumentText::tr("«%1» is of %2; a file kept with the plan may be of %3 at most, so that the plan can still be sent by e-mail.")
                       .arg(fileName, megabytes(bytes), megabytes(maximumDataBytes)),
        DocumentText::tr("Make it smaller, or publish it on the site and link to it."));
}

/// Names are shown, and used for files on other people's disks.
constexpr qsizetype longestName = 120;

} // namespace

QString harmlessFileName(const QString &given)
{
    QString name;
    for (const QChar c : QFileInfo(QString(given).replace(QLatin1Char('\\'), QLatin1Char('/'))).fileName()) {
        const QChar::Category category = c.category();
        const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format; // "gpj.exe" read backwards
        if (!hidden && !QStringLiteral("<>:\"/|?*").contains(c))
            name.append(c);
    }
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    if (name.size() > longestName)
        name = name.left(longestName - 10) + name.right(10);
    return name.isEmpty() ? QStringLiteral("file") : name;
}

QString mediaTypeOf(const QByteArray &content, const QString &fileName)
{
    const QMimeDatabase types;
    const QMimeType found = types.mimeTypeForData(content);
    const QList<QMimeType> named = types.mimeTypesForFileName(fileName);
    for (const QMimeType &type : named) {
        // A name may make a type more exact, never another one: a program called .png stays a program.
        if (type.inherits(found.name()) && !found.isDefault())
            return type.name();
    }
    return found.name();
}

Result<AttachedFile> readFileToAttach(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return refused(DocumentText::tr("«%1» is not a file.").arg(info.fileName()), DocumentText::tr("Choose a file."));
    if (info.size() > maximumDataBytes)
        return tooLarge(info.fileName(), info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(DocumentText::tr("«%1» cannot be read: %2.").arg(info.fileName(), file.errorString()), DocumentText::tr("Check whether you may read it."));
    AttachedFile attached;
    attached.fileName = harmlessFileName(info.fileName());
    // It may grow while it is read.
    attached.content = file.read(maximumDataBytes + 1);
    if (attached.content.size() > maximumDataBytes)
        return tooLarge(attached.fileName, attached.content.size());
    if (file.error() != QFileDevice::NoError)
        return refused(DocumentText::tr("«%1» cannot be read: %2.").arg(info.fileName(), file.errorString()), DocumentText::tr("Check whether you may read it."));
    attached.mediaType = mediaTypeOf(attached.content, attached.fileName);
    return attached;
}

Result<RecordKey> attachFile(UnitOfWork &unit, const AttachedFile &file, const QString &title, const QString &description)
{
    Record attachment(Kind::Attachment);
    attachment.set("title", title).set("description", description).set("file_name", file.fileName).set("media_type", file.mediaType);
    attachment.set("byte_size", qlonglong(file.content.size()));
    attachment.set("sha256", QString::fromLatin1(QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex()));
    Result<RecordKey> key = unit.insert(attachment);
    if (!key)
        return key;
    Record content(Kind::AttachmentContent);
    content.set("attachment_id", key->id).set("content", file.content);
    const Result<RecordKey> kept = unit.insert(content);
    return kept ? key : kept;
}

QByteArray attachedContent(PlanReader &reader, const QString &attachment)
{
    for (const Record &content : reader.where(Kind::AttachmentContent, "attachment_id", attachment))
        return content.value("content").toByteArray();
    return {};
}

} // namespace piao::document
