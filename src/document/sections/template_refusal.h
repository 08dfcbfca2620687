// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QString>

#include <optional>

namespace piao::document {

/// The first thing that is wrong with a template; reading goes on without harm, and its result is thrown away.
class TemplateRefusal
{
public:
    explicit TemplateRefusal(const QString &name) : m_name(name) {}

    void add(const QString &place, const QString &reason);
    const std::optional<domain::Error> &error() const { return m_error; }

private:
    QString m_name;
    std::optional<domain::Error> m_error;
};

} // namespace piao::document
