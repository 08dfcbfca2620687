// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/document_look.h"

#include "document_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace piao::document {

using namespace domain;

namespace {

Error refusal(const QString &what, const QString &todo)
{
    return {ErrorCode::InvalidInput, what, DocumentText::tr("Nothing was added to the plan."), todo};
}

} // namespace

Record usualLook()
{
    Record look(Kind::DocumentLayout);
    look.set("id", QStringLiteral("layout")).set("draft_mark", QStringLiteral("until_approved")).set("approval_block", true);
    return look;
}

Record lookOf(PlanReader &reader)
{
    const Record look = reader.layout();
    return look.has("id") ? look : usualLook();
}

Result<RecordKey> ensureLook(UnitOfWork &unit)
{
    const Record look = lookOf(unit.reader());
    return unit.reader().read(look.key()).isNull() ? unit.insert(look) : Result<RecordKey>(look.key());
}

bool canBeLogo(const QString &mediaType)
{
    return mediaType == QLatin1String("image/png") || mediaType == QLatin1String("image/jpeg");
}

Result<RecordKey> addLogo(PlanDocument &document, const AttachedFile &file, const QString &description)
{
    if (!canBeLogo(file.mediaType))
        return refusal(DocumentText::tr("«%1» is no PNG and no JPEG picture.").arg(file.fileName), DocumentText::tr("Choose a picture of one of these kinds."));
    if (description.trimmed().isEmpty())
        return refusal(DocumentText::tr("The logo needs a description for who does not see it."), DocumentText::tr("Say what it shows."));
    RecordKey logo;
    const auto text = ActionText(QT_TRANSLATE_NOOP("history", "Add logo %1")).arg(file.fileName);
    const Result<void> done = document.perform(text, [&](UnitOfWork &unit) -> Result<void> {
        const Result<RecordKey> look = ensureLook(unit);
        if (!look)
            return look.error();
        const Result<RecordKey> attached = attachFile(unit, file, QFileInfo(file.fileName).completeBaseName(), description.trimmed());
        if (!attached)
            return attached.error();
        logo = *attached;
        return unit.set(*look, "logo_id", logo.id);
    });
    return done ? Result<RecordKey>(logo) : Result<RecordKey>(done.error());
}

} // namespace piao::document
