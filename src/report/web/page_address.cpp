// SPDX-License-Identifier: EUPL-1.2
#include "web/page_address.h"

#include "piao/domain/text_fold.h"

#include <QStringList>
#include <QUrl>

namespace piao::report {
namespace {

/// Names that Windows keeps for devices: a folder with them could not be copied there.
bool isDeviceName(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"), QStringLiteral("nul")};
    const bool port = name.size() == 4 && (name.startsWith(QLatin1String("com")) || name.startsWith(QLatin1String("lpt")));
    return names.contains(name) || (port && name.back().isDigit());
}

bool isPlain(QChar character)
{
    return (character >= QLatin1Char('a') && character <= QLatin1Char('z')) || (character >= QLatin1Char('0') && character <= QLatin1Char('9'));
}

} // namespace

QString slug(QStringView text, qsizetype limit)
{
    QString made;
    for (const QChar character : domain::fold(text)) {
        if (isPlain(character))
            made += character;
        else if (!made.isEmpty() && !made.endsWith(QLatin1Char('-')))
            made += QLatin1Char('-');
    }
    made.truncate(limit);
    while (made.endsWith(QLatin1Char('-')))
        made.chop(1);
    if (made.isEmpty())
        return QStringLiteral("parte");
    return isDeviceName(made) ? made + QLatin1String("-p") : made;
}

QString safeAddress(const QString &page)
{
    QStringList parts;
    for (const QString &part : page.split(QLatin1Char('/'), Qt::SkipEmptyParts).mid(0, 6))
        parts.append(slug(part, 80));
    return parts.isEmpty() ? slug(page) : parts.join(QLatin1Char('/'));
}

QString relativeAddress(const QString &from, const QString &to)
{
    return QStringLiteral("../").repeated(from.count(QLatin1Char('/'))) + to;
}

QString outwardAddress(const QString &target)
{
    const QUrl url(target.trimmed(), QUrl::TolerantMode);
    const QString scheme = url.scheme();
    const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    const bool direct = scheme == QLatin1String("mailto") || scheme == QLatin1String("tel");
    if (!url.isValid() || !(web || direct) || (web ? url.host() : url.path()).isEmpty())
        return {};
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded));
}

QString UniqueNames::take(const QString &wished)
{
    QString name = wished;
    for (int number = 2; m_taken.contains(name); ++number)
        name = wished + QLatin1Char('-') + QString::number(number);
    m_taken.insert(name);
    return name;
}

} // namespace piao::report
