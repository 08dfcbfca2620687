// SPDX-License-Identifier: EUPL-1.2
// A rule set as a map, for the file and the open format.
#include "piao/domain/rule_set.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <span>

namespace piao::domain {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RuleSet)
};

constexpr std::array<const char *, 5> families{"ratio", "distance", "thresholds", "bands", "met"};
constexpr std::array<const char *, 3> policies{"not_computable", "zero", "left_out"};
constexpr std::array<const char *, 2> bandInputs{"actual", "ratio"};

QString keyName(const char *key)
{
    return QLatin1String(key);
}

/// Takes known keys out of a map one by one; keeps the first complaint.
class MapReader
{
public:
    explicit MapReader(QVariantMap map) : m_map(std::move(map)) {}

    void read(const char *key, double &into)
    {
        std::optional<double> number = into;
        read(key, number);
        into = number.value_or(into);
    }

    void read(const char *key, std::optional<double> &into)
    {
        const QVariant value = m_map.take(keyName(key));
        if (!value.isValid() || value.isNull())
            return;
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        const bool isText = value.typeId() == QMetaType::QString || value.typeId() == QMetaType::Bool;
        if (isText || !isNumber || !std::isfinite(number))
            complain(Texts::tr("«%1» is no number.").arg(keyName(key)));
        else
            into = number;
    }

    template<typename Choice>
    void read(const char *key, std::span<const char *const> tokens, Choice &into)
    {
        const QVariant value = m_map.take(keyName(key));
        if (!value.isValid() || value.isNull())
            return;
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (value.toString() == QLatin1String(tokens[i])) {
                into = Choice(i);
                return;
            }
        }
        complain(Texts::tr("«%1» cannot be «%2».").arg(keyName(key), value.toString()));
    }

    QVariant take(const char *key, QMetaType::Type type)
    {
        QVariant value = m_map.take(keyName(key));
        if (value.isValid() && !value.isNull() && value.typeId() != type)
            complain(Texts::tr("«%1» has the wrong form.").arg(keyName(key)));
        return value;
    }

    void complain(const QString &what)
    {
        if (m_complaint.isEmpty())
            m_complaint = what;
    }

    /// The first complaint; a key that nobody asked for is one.
    QString complaint() const
    {
        if (m_complaint.isEmpty() && !m_map.isEmpty())
            return Texts::tr("«%1» is unknown.").arg(m_map.firstKey());
        return m_complaint;
    }

private:
    QVariantMap m_map;
    QString m_complaint;
};

void insertIf(QVariantMap &map, const char *key, const std::optional<double> &value)
{
    if (value)
        map.insert(keyName(key), *value);
}

QVariantMap bandMap(const Band &band)
{
    QVariantMap map{{keyName("score"), band.score}};
    insertIf(map, "from", band.from);
    insertIf(map, "below", band.below);
    return map;
}

QString readBands(const QVariantList &list, std::vector<Band> &bands)
{
    for (const QVariant &entry : list) {
        MapReader reader(entry.toMap());
        Band band;
        std::optional<double> score;
        reader.read("from", band.from);
        reader.read("below", band.below);
        reader.read("score", score);
        if (!score)
            reader.complain(Texts::tr("A band has no score."));
        if (!reader.complaint().isEmpty())
            return reader.complaint();
        band.score = *score;
        bands.push_back(band);
    }
    return {};
}

QString readParameters(const QVariantMap &map, RuleSet &rules)
{
    MapReader reader(map);
    reader.read("minimum_share", rules.minimumShare);
    reader.read("maximum_share", rules.maximumShare);
    reader.read("band_input", std::span<const char *const>(bandInputs), rules.bandInput);
    reader.read("indicators_weight", rules.indicatorsWeight);
    reader.read("children_weight", rules.childrenWeight);
    const QVariant bands = reader.take("bands", QMetaType::QVariantList);
    const QString complaint = reader.complaint();
    return complaint.isEmpty() ? readBands(bands.toList(), rules.bands) : complaint;
}

} // namespace

QVariantMap RuleSet::toMap() const
{
    QVariantMap parameters{{keyName("indicators_weight"), indicatorsWeight},
                           {keyName("children_weight"), childrenWeight}};
    insertIf(parameters, "minimum_share", minimumShare);
    insertIf(parameters, "maximum_share", maximumShare);
    if (!bands.empty()) {
        QVariantList list;
        for (const Band &band : bands)
            list.append(bandMap(band));
        parameters.insert(keyName("bands"), list);
        parameters.insert(keyName("band_input"), keyName(bandInputs[size_t(bandInput)]));
    }
    return {{keyName("name"), name},
            {keyName("family"), keyName(families[std::min(size_t(family), families.size() - 1)])},
            {keyName("floor"), floor},
            {keyName("ceiling"), ceiling},
            {keyName("missing_policy"), keyName(policies[size_t(missing)])},
            {keyName("parameters"), parameters}};
}

Result<RuleSet> RuleSet::fromMap(const QVariantMap &map)
{
    RuleSet rules;
    MapReader reader(map);
    rules.name = reader.take("name", QMetaType::QString).toString();
    reader.read("family", std::span<const char *const>(families), rules.family);
    reader.read("floor", rules.floor);
    reader.read("ceiling", rules.ceiling);
    reader.read("missing_policy", std::span<const char *const>(policies), rules.missing);
    const QVariant parameters = reader.take("parameters", QMetaType::QVariantMap);
    QString complaint = reader.complaint();
    if (complaint.isEmpty())
        complaint = readParameters(parameters.toMap(), rules);
    if (!complaint.isEmpty()) {
        return Error{ErrorCode::InvalidInput, Texts::tr("The attainment rule cannot be read: %1").arg(complaint),
                     Texts::tr("The rule in use was not changed."),
                     Texts::tr("Correct the attainment rule in the plan's settings.")};
    }
    if (const auto checked = rules.check(); !checked)
        return checked.error();
    return rules;
}

} // namespace piao::domain
