// SPDX-License-Identifier: EUPL-1.2
#include "window/recent_plans.h"

#include "piao/document/plan_document.h"

#include <QFileInfo>
#include <QSettings>

namespace piao::widgets {

namespace {

const QString arrayName = QStringLiteral("recentPlans");

QString yearsText(const std::vector<int> &years)
{
    if (years.empty())
        return {};
    return years.size() == 1 ? QString::number(years.front())
                             : QStringLiteral("%1-%2").arg(years.front()).arg(years.back());
}

} // namespace

QString RecentPlans::Entry::title() const
{
    QStringList parts{body, years};
    parts.removeAll(QString());
    return parts.isEmpty() ? QFileInfo(path).completeBaseName() : parts.join(QStringLiteral(" · "));
}

std::vector<RecentPlans::Entry> RecentPlans::entries() const
{
    QSettings settings;
    std::vector<Entry> entries;
    const int count = settings.beginReadArray(arrayName);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const Entry entry{settings.value(QStringLiteral("path")).toString(), settings.value(QStringLiteral("body")).toString(),
                          settings.value(QStringLiteral("years")).toString(),
                          settings.value(QStringLiteral("opened")).toDateTime()};
        if (QFileInfo::exists(entry.path))
            entries.push_back(entry);
    }
    settings.endArray();
    return entries;
}

void RecentPlans::add(document::PlanDocument &document)
{
    std::vector<Entry> list = entries();
    std::erase_if(list, [&](const Entry &entry) { return entry.path == document.path(); });
    list.insert(list.begin(), {document.path(), document.reader().body().text("name"), yearsText(document.reader().years()),
                               QDateTime::currentDateTime()});
    if (list.size() > size_t(most))
        list.resize(most);
    write(list);
}

void RecentPlans::forget(const QString &path)
{
    std::vector<Entry> list = entries();
    std::erase_if(list, [&](const Entry &entry) { return entry.path == path; });
    write(list);
}

void RecentPlans::write(const std::vector<Entry> &list)
{
    QSettings settings;
    settings.remove(arrayName);
    settings.beginWriteArray(arrayName, int(list.size()));
    for (int i = 0; i < int(list.size()); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), list[size_t(i)].path);
        settings.setValue(QStringLiteral("body"), list[size_t(i)].body);
        settings.setValue(QStringLiteral("years"), list[size_t(i)].years);
        settings.setValue(QStringLiteral("opened"), list[size_t(i)].opened);
    }
    settings.endArray();
    emit changed();
}

} // namespace piao::widgets
