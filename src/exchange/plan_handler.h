// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "field_value.h"
#include "json_input.h"
#include "reference_check.h"

#include "piao/domain/result.h"

#include <bitset>
#include <nlohmann/json.hpp>

#include <functional>
#include <optional>

namespace piao::exchange {

/// Turns the JSON parser's events into records, checks each and hands it on at once. The first thing that is wrong
/// stops the parser and is kept with its place.
class PlanHandler
{
public:
    /// Takes a checked record; a refusal stops the reading.
    using Sink = std::function<domain::Result<void>(const domain::Record &)>;

    PlanHandler(JsonInput &input, QString name, Sink sink);

    /// To be asked once the parser is through: what only the whole can tell.
    domain::Result<qlonglong> finish();

    // The parser's events (nlohmann::json_sax); false stops it.
    bool null() { return scalar({}); }
    bool boolean(bool value);
    bool number_integer(std::int64_t value);
    bool number_unsigned(std::uint64_t value);
    bool number_float(double value, const std::string &);
    bool string(std::string &value);
    bool binary(nlohmann::json::binary_t &) { return false; }
    bool start_object(std::size_t);
    bool key(std::string &name);
    bool end_object();
    bool start_array(std::size_t);
    bool end_array();
    bool parse_error(std::size_t, const std::string &lastToken, const nlohmann::json::exception &exception);

private:
    enum class Level { Outside, Top, List, Record };
    /// Which of the top level's own keys waits for its value.
    enum class HeadKey { None, Schema, Format, Version };

    bool scalar(const JsonScalar &value);
    bool headValue(const JsonScalar &value);
    bool topKey(const std::string &name);
    bool recordKey(const std::string &name);
    void beginRecord();
    bool endRecord();
    bool checkOwners();
    bool refuse(const QString &problem);
    bool refuseAt(const QString &path, const QString &problem);
    QString path() const;
    QString unexpected() const;

    JsonInput &m_input;
    QString m_name;
    Sink m_sink;
    ReferenceCheck m_references;
    std::optional<domain::Error> m_error;

    Level m_level = Level::Outside;
    HeadKey m_head = HeadKey::None;
    bool m_formatSeen = false;
    bool m_versionSeen = false;
    bool m_schemaSeen = false;
    std::bitset<size_t(domain::kindCount)> m_kindsSeen;
    qlonglong m_count = 0;

    const domain::RecordDescription *m_kind = nullptr; ///< whose array or object we are in, or waits for its value
    domain::Record m_record;
    qlonglong m_index = 0;
    quint64 m_fieldsSeen = 0;
    int m_field = -1;
    QString m_keyText; ///< the key at hand, where it is not a field
};

} // namespace piao::exchange
