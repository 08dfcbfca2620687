// SPDX-License-Identifier: EUPL-1.2
#include "tree/tree_mime.h"

#include "piao/domain/record_description.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace piao::models {

using namespace domain;

namespace {

QJsonArray toJson(const RecordKey &key)
{
    return key.isNull() ? QJsonArray() : QJsonArray{QString::fromLatin1(describe(key.kind).table), key.id};
}

RecordKey fromJson(const QJsonValue &value)
{
    const RecordDescription *description = describeTable(value[0].toString());
    return description ? RecordKey{description->kind, value[1].toString(), {}} : RecordKey();
}

} // namespace

std::unique_ptr<QMimeData> writeTreeMime(const QString &planPath, const std::vector<document::NodeAt> &nodes, const QStringList &texts)
{
    QJsonArray array;
    for (const document::NodeAt &node : nodes)
        array.append(QJsonArray{toJson(node.node), toJson(node.parent)});
    const QJsonObject object{{QStringLiteral("plan"), planPath}, {QStringLiteral("nodes"), array}};
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(treeMimeType), QJsonDocument(object).toJson(QJsonDocument::Compact));
    data->setText(texts.join(QLatin1Char('\n')));
    return data;
}

std::vector<document::NodeAt> readTreeMime(const QMimeData *data, const QString &planPath)
{
    std::vector<document::NodeAt> nodes;
    const QJsonObject object = QJsonDocument::fromJson(data->data(QLatin1String(treeMimeType))).object();
    if (object[QLatin1String("plan")].toString() != planPath)
        return nodes;
    const QJsonArray array = object[QLatin1String("nodes")].toArray();
    for (const QJsonValue &value : array) {
        const document::NodeAt node{fromJson(value[0]), fromJson(value[1])};
        if (!node.node.isNull())
            nodes.push_back(node);
    }
    return nodes;
}

} // namespace piao::models
