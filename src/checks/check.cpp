// SPDX-License-Identifier: EUPL-1.2
#include "piao/checks/check.h"

#include "piao/domain/text_fold.h"

#include <QCoreApplication>

namespace piao::checks {

Route Route::period()
{
    return Route::all(domain::Kind::Plan).when({"first_year", "year_count"});
}

Route &&Route::when(std::initializer_list<const char *> columns) &&
{
    fields = 0;
    for (const char *column : columns)
        fields |= quint64(1) << Column(from, column).field();
    return std::move(*this);
}

QString Check::text(const PlanFacts &facts, const char *name) const
{
    const QVariant own = facts.parameter(m_info.id, name);
    if (own.isValid())
        return own.toString();
    for (const CheckParameterInfo &parameter : m_info.parameters) {
        if (qstrcmp(parameter.name, name) == 0)
            return QString::fromUtf8(parameter.standard);
    }
    Q_ASSERT_X(false, m_info.id, name);
    return {};
}

double Check::number(const PlanFacts &facts, const char *name) const
{
    // A limit is typed by a person: with a comma as well as with a point.
    bool ok = false;
    const double value = text(facts, name).replace(u',', u'.').toDouble(&ok);
    if (ok)
        return value;
    for (const CheckParameterInfo &parameter : m_info.parameters) {
        if (qstrcmp(parameter.name, name) == 0)
            return QByteArray(parameter.standard).toDouble();
    }
    return 0;
}

QStringList Check::words(const PlanFacts &facts, const char *name) const
{
    QStringList words;
    for (const QString &word : text(facts, name).split(u';', Qt::SkipEmptyParts)) {
        const QString folded = domain::fold(word);
        if (!folded.isEmpty())
            words.append(folded);
    }
    return words;
}

QString titleOf(const CheckInfo &info)
{
    return QCoreApplication::translate("checks", info.title);
}

QString reasonOf(const CheckInfo &info)
{
    return QCoreApplication::translate("checks", info.reason);
}

QString remedyOf(const CheckInfo &info)
{
    return QCoreApplication::translate("checks", info.remedy);
}

} // namespace piao::checks
