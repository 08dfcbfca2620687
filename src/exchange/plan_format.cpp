// SPDX-License-Identifier: EUPL-1.2
#include "plan_format.h"

#include <algorithm>
#include <cstring>

namespace piao::exchange {

using namespace domain;

std::vector<Kind> kindsInOrder()
{
    std::vector<Kind> kinds;
    for (const bool singletons : {true, false}) {
        for (const RecordDescription &record : allRecords()) {
            if (record.singleton == singletons)
                kinds.push_back(record.kind);
        }
    }
    return kinds;
}

bool isWritten(const Field &field)
{
    return std::strcmp(field.column, "rank") != 0;
}

bool isIdentifier(QByteArrayView text)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
    };
    return !text.isEmpty() && text.size() <= maximumIdLength && std::all_of(text.begin(), text.end(), allowed);
}

} // namespace piao::exchange
