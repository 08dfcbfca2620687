// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/action_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace piao::document {

ActionText &ActionText::arg(const QString &text)
{
    m_arguments.append({text, false});
    return *this;
}

ActionText &ActionText::arg(qlonglong number)
{
    return arg(QString::number(number));
}

ActionText &ActionText::argTranslated(const char *text)
{
    m_arguments.append({QString::fromUtf8(text), true});
    return *this;
}

QString ActionText::text() const
{
    const QString pattern = QCoreApplication::translate("history", m_sentence.toUtf8().constData());
    // One pass over the pattern: an argument that itself contains "%1" must not be filled again.
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const int index = place ? pattern[i + 1].digitValue() - 1 : -1;
        if (index < 0 || index >= m_arguments.size()) {
            result += pattern[i];
            continue;
        }
        const Argument &argument = m_arguments[index];
        result += argument.translated ? QCoreApplication::translate("records", argument.text.toUtf8().constData())
                                      : argument.text;
        ++i;
    }
    return result;
}

QString ActionText::toJson() const
{
    QJsonArray array{m_sentence};
    for (const Argument &argument : m_arguments) {
        if (argument.translated)
            array.append(QJsonObject{{QStringLiteral("tr"), argument.text}});
        else
            array.append(argument.text);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

ActionText ActionText::fromJson(const QString &json)
{
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    ActionText text;
    if (array.isEmpty()) {
        text.m_sentence = json;
        return text;
    }
    text.m_sentence = array.first().toString();
    for (qsizetype i = 1; i < array.size(); ++i) {
        const QJsonValue value = array[i];
        const bool translated = value.isObject();
        text.m_arguments.append({translated ? value[QLatin1String("tr")].toString() : value.toString(), translated});
    }
    return text;
}

} // namespace piao::document
