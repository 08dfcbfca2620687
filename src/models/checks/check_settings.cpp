// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/check_settings.h"

#include <QCoreApplication>

namespace piao::models {

using checks::CheckParameterInfo;
using checks::Severity;
using document::ActionText;
using document::UnitOfWork;
using domain::Kind;
using domain::Record;
using domain::RecordKey;
using domain::Result;

std::vector<Record> CheckSettings::records(Kind kind) const
{
    return m_document.reader().where(kind, "check_id", QString::fromLatin1(m_info.id));
}

Record CheckSettings::setting() const
{
    const std::vector<Record> own = records(Kind::CheckSetting);
    return own.empty() ? Record(Kind::CheckSetting).set("id", document::newId()).set("check_id", QString::fromLatin1(m_info.id)) : own.front();
}

Record CheckSettings::parameter(const CheckParameterInfo &parameter) const
{
    const QString name = QString::fromLatin1(parameter.name);
    for (const Record &own : records(Kind::CheckParameter)) {
        if (own.text("name") == name)
            return own;
    }
    return Record(Kind::CheckParameter).set("id", document::newId()).set("check_id", QString::fromLatin1(m_info.id)).set("name", name);
}

bool CheckSettings::isActive() const
{
    const Record own = setting();
    return !own.has("active") || own.value("active").toBool();
}

Severity CheckSettings::severity() const
{
    return checks::severityFromToken(setting().text("severity")).value_or(m_info.severity);
}

QString CheckSettings::valueOf(const CheckParameterInfo &parameter) const
{
    const Record own = this->parameter(parameter);
    return own.has("value") ? own.text("value") : QString::fromUtf8(parameter.standard);
}

bool CheckSettings::isOwn() const
{
    return !records(Kind::CheckSetting).empty() || !records(Kind::CheckParameter).empty();
}

Result<void> CheckSettings::setActive(bool active)
{
    const Record own = setting();
    const bool isNew = records(Kind::CheckSetting).empty();
    // What says nothing any more need not stay.
    if (active && !own.has("severity") && !own.has("reason"))
        return remove({own.key()});
    const char *sentence = active ? QT_TRANSLATE_NOOP("history", "Check %1 in use") : QT_TRANSLATE_NOOP("history", "Check %1 not in use");
    return m_document.perform(ActionText(sentence).arg(QString::fromLatin1(m_info.id)), [&](UnitOfWork &unit) -> Result<void> {
        if (isNew) {
            const auto added = unit.insert(own);
            if (!added)
                return added.error();
        }
        return unit.set(own.key(), "active", active);
    });
}

Result<void> CheckSettings::reset()
{
    std::vector<RecordKey> keys;
    for (const Kind kind : {Kind::CheckSetting, Kind::CheckParameter}) {
        for (const Record &own : records(kind))
            keys.push_back(own.key());
    }
    return remove(std::move(keys));
}

Result<void> CheckSettings::reset(const CheckParameterInfo &parameter)
{
    return remove({this->parameter(parameter).key()});
}

Result<void> CheckSettings::remove(std::vector<RecordKey> keys)
{
    const ActionText text = ActionText(QT_TRANSLATE_NOOP("history", "Check %1 as usual")).arg(QString::fromLatin1(m_info.id));
    return m_document.perform(text, [&](UnitOfWork &unit) { return unit.removeAll(keys); });
}

QString CheckSettings::labelOf(const CheckParameterInfo &parameter)
{
    return QCoreApplication::translate("checks", parameter.label);
}

QString CheckSettings::unitOf(const CheckParameterInfo &parameter)
{
    return *parameter.unit ? QCoreApplication::translate("checks", parameter.unit) : QString();
}

} // namespace piao::models
