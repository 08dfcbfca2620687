// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/narrative.h"

#include "narrative/narrative_builder.h"
#include "narrative/narrative_text.h"

#include <QXmlStreamReader>

namespace piao::domain {

namespace {

constexpr int deepestNesting = 64;

Error refused(const QString &what)
{
    return {ErrorCode::InvalidInput, what, NarrativeText::tr("The text itself is kept as it is."),
        NarrativeText::tr("Correct the markup, or write the text anew in the editor.")};
}

/// Blank lines between the elements of the file's form are no text.
bool isLayout(QStringView text)
{
    return text.contains(QLatin1Char('\n')) && text.trimmed().isEmpty();
}

NarrativeBuilder::Attributes attributesOf(const QXmlStreamReader &reader)
{
    NarrativeBuilder::Attributes attributes;
    for (const QXmlStreamAttribute &each : reader.attributes())
        attributes.insert(each.name().toString(), each.value().toString());
    return attributes;
}

Result<Narrative> readMarkup(const QString &stored)
{
    QXmlStreamReader reader;
    reader.setNamespaceProcessing(false);
    reader.addData(QStringLiteral("<narrative>"));
    reader.addData(stored);
    reader.addData(QStringLiteral("</narrative>"));
    NarrativeBuilder builder(NarrativeBuilder::Dialect::Stored);
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++depth > deepestNesting)
                return refused(NarrativeText::tr("The markup of a text nests more than %1 elements.").arg(deepestNesting));
            if (depth > 1)
                builder.start(reader.name().toString(), attributesOf(reader));
            break;
        case QXmlStreamReader::EndElement:
            if (--depth > 0)
                builder.end(reader.name().toString());
            break;
        case QXmlStreamReader::Characters:
            if (!isLayout(reader.text()))
                builder.text(reader.text().toString());
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return refused(NarrativeText::tr("The markup of a text declares or uses entities, which are not allowed."));
        default:
            break;
        }
    }
    if (reader.hasError())
        return refused(NarrativeText::tr("The markup of a text is not well-formed in line %1: %2.")
                           .arg(reader.lineNumber()).arg(reader.errorString().simplified()));
    return builder.finish();
}

} // namespace

bool isNarrativeMarkup(QStringView stored)
{
    const QStringView text = stored.trimmed();
    if (!text.startsWith(QLatin1Char('<')))
        return false;
    qsizetype end = 1;
    while (end < text.size() && end < 8 && text.at(end).isLetterOrNumber())
        ++end;
    const QStringView name = text.mid(1, end - 1);
    const bool closed = end < text.size() && (text.at(end) == QLatin1Char('>') || text.at(end) == QLatin1Char('/') || text.at(end).isSpace());
    if (!closed)
        return false;
    for (const std::string_view element : blockElements) {
        if (name == QLatin1String(element.data(), qsizetype(element.size())))
            return true;
    }
    return name == QLatin1String("figure");
}

Result<Narrative> readNarrative(const QString &stored)
{
    if (stored.size() > longestNarrative)
        return refused(NarrativeText::tr("A text of %1 million characters is longer than the %2 million that are possible.")
                           .arg(stored.size() / 1'000'000).arg(longestNarrative / 1'000'000));
    if (!isNarrativeMarkup(stored))
        return narrativeFromPlainText(stored);
    return readMarkup(stored);
}

Narrative parseNarrative(const QString &stored)
{
    Result<Narrative> read = readNarrative(stored);
    return read ? std::move(read).value() : narrativeFromPlainText(stored);
}

} // namespace piao::domain
