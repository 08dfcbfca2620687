// SPDX-License-Identifier: EUPL-1.2
#include "texts/section_numbers.h"

#include "piao/domain/text_fold.h"
#include "sections/section_filling.h"

#include <QRegularExpression>

namespace piao::checks {

using domain::Kind;

namespace {

const Column number{Kind::Section, "number"};
const Column title{Kind::Section, "title"};
const Column attachmentTitle{Kind::Attachment, "title"};
const Column themeAnnex{Kind::Theme, "annex"};

void addAnnexes(const QString &text, QSet<QString> &annexes)
{
    static const QRegularExpression named(QStringLiteral("\\ball(?:egat[oi]|\\.)\\s*(?:n\\.?\\s*)?([a-z]?[.]?\\d{1,2}|[a-z](?![a-z]))"));
    for (auto matches = named.globalMatch(domain::fold(text)); matches.hasNext();)
        annexes.insert(matches.next().captured(1));
}

} // namespace

QString sectionNumberOf(const QString &text)
{
    static const QRegularExpression leading(QStringLiteral("^\\s*(?:(?:sotto-?)?sezione|parte|capitolo|cap\\.|paragrafo|par\\.)?\\s*(\\d+(?:\\.\\d+)*)"),
        QRegularExpression::CaseInsensitiveOption);
    return leading.match(text).captured(1);
}

DocumentNumbers documentNumbers(const PlanFacts &facts)
{
    DocumentNumbers numbers;
    facts.each(Kind::Section, [&](const Fact &section) {
        if (section.has(title))
            addAnnexes(section.text(title), numbers.annexes);
        if (!section.has(number))
            return;
        QString own = sectionNumberOf(section.text(number));
        if (!own.isEmpty() && !isPrinted(section, facts))
            numbers.switchedOff.insert(own);
        for (; !own.isEmpty(); own = own.section(u'.', 0, -2))
            numbers.sections.insert(own);
    });
    facts.each(Kind::Attachment, [&](const Fact &attachment) { addAnnexes(attachment.text(attachmentTitle), numbers.annexes); });
    facts.each(Kind::Theme, [&](const Fact &theme) { addAnnexes(theme.text(themeAnnex), numbers.annexes); });
    return numbers;
}

} // namespace piao::checks
