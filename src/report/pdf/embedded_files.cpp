// SPDX-License-Identifier: EUPL-1.2
#include "pdf/embedded_files.h"

#include "pdf/text_block.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <map>

namespace piao::report {
namespace {

/// "application/json" → "application#2Fjson"
std::string nameOfType(const QString &mediaType)
{
    static const QRegularExpression wellFormed(QStringLiteral("^[A-Za-z0-9.+_-]+/[A-Za-z0-9.+_-]+$"));
    QString type = mediaType;
    if (!wellFormed.match(type).hasMatch())
        type = QStringLiteral("application/octet-stream");
    return type.replace(QLatin1Char('/'), QStringLiteral("#2F")).toStdString();
}

/// "D:20240131090000Z"; a file always says when it was last changed.
std::string modified(const QDateTime &date)
{
    const QDateTime known = date.isValid() ? date.toUTC() : QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    return known.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

/// A name that no reader takes for a path.
QString fileName(const QString &wished, int number)
{
    static const QRegularExpression unsafe(QStringLiteral("[/\\\\:*?\"<>|\\n\\t]"));
    QString name = cleanText(wished).replace(unsafe, QStringLiteral("_")).trimmed();
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("file-%1").arg(number) : name;
}

ObjectId writeStream(PdfFile &file, const EmbeddedFile &each, const QDateTime &date)
{
    const QByteArray sum = QCryptographicHash::hash(each.bytes, QCryptographicHash::Md5).toHex();
    PdfBuffer entries;
    entries.raw("/Type/EmbeddedFile/Subtype/").raw(nameOfType(each.mediaType)).raw("/Params<</Size ").integer(each.bytes.size());
    entries.raw("/ModDate").literal(modified(date)).raw("/CheckSum<").raw(sum.toStdString()).raw(">>>");
    const ObjectId stream = file.reserve();
    file.writeStream(stream, entries.view(), {each.bytes.constData(), std::size_t(each.bytes.size())});
    return stream;
}

ObjectId writeSpecification(PdfFile &file, const EmbeddedFile &each, const QString &name, ObjectId stream)
{
    PdfBuffer body;
    body.raw("<</Type/Filespec/F").text(name).raw("/UF").text(name).raw("/AFRelationship/Source/Desc");
    body.text(each.description.isEmpty() ? name : cleanText(each.description));
    body.raw("/EF<</F ").reference(stream).raw("/UF ").reference(stream).raw(">>>>");
    return file.writeObject(body.view());
}

} // namespace

EmbeddedFiles EmbeddedFiles::write(PdfFile &file, const Document &document)
{
    EmbeddedFiles made;
    std::map<QByteArray, ObjectId> specifications; // in the order of bytes that name trees need
    int number = 0;
    PdfBuffer all;
    for (const EmbeddedFile &each : document.embedded) {
        QString name = fileName(each.name, ++number);
        if (specifications.contains(name.toUtf8()))
            name = QStringLiteral("%1-%2").arg(number).arg(name);
        const ObjectId id = writeSpecification(file, each, name, writeStream(file, each, document.date));
        specifications.emplace(name.toUtf8(), id);
        all.reference(id).raw(' ');
    }
    if (specifications.empty())
        return made;
    PdfBuffer names;
    for (const auto &[name, id] : specifications)
        names.literal(name.toStdString()).reference(id).raw('\n');
    made.names = file.writeObject(PdfBuffer().raw("<</Names[").raw(names.view()).raw("]>>").view());
    made.associated = PdfBuffer().raw("/AF[").raw(all.view()).raw(']').view();
    return made;
}

} // namespace piao::report
