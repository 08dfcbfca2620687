// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <exception>

namespace piao::store {

/// Carries a refusal out of work that runs in a transaction, which then rolls back; `guarded` turns it into the
/// Error that it holds. The one exception besides SQLite::Exception that this layer throws.
class Refusal : public std::exception
{
public:
    explicit Refusal(domain::Error error) : m_error(std::move(error)) {}

    const domain::Error &error() const { return m_error; }
    const char *what() const noexcept override { return "refused"; }

private:
    domain::Error m_error;
};

} // namespace piao::store
