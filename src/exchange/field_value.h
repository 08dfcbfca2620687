// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record_description.h"

#include <QVariant>

#include <string>

namespace piao::exchange {

/// A scalar as the parser saw it.
struct JsonScalar {
    enum class Type { Null, Boolean, Integer, Real, Text };

    Type type = Type::Null;
    bool boolean = false;
    bool tooLarge = false;            ///< Integer: beyond what the plan can hold
    qlonglong integer = 0;
    double real = 0;
    const std::string *text = nullptr; ///< valid UTF-8
};

/// A value that fits its field, or what is wrong with it, as the rest of a sentence that began with the place.
struct FieldValue {
    QVariant value;
    QString problem;
};

/// Checks type, closed lists, dates, identifiers and limits. An empty text is a missing value.
FieldValue fieldValue(const domain::Field &field, const JsonScalar &scalar);

} // namespace piao::exchange
