// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace piao::domain {

/// What kind of refusal it is; the command line and the tests tell them apart by this, people by the texts.
enum class ErrorCode {
    NotFound,        ///< no such file or record
    NotADatabase,    ///< the file is something else
    NotAPlan,        ///< a database, but not one of ours
    NewerVersion,    ///< written by a later program
    Damaged,         ///< truncated, bit-flipped, or a schema that is not ours
    Untrusted,       ///< foreign triggers, views or other objects in the file
    ReadOnly,
    Locked,          ///< somebody else has it open; the text says who
    ChangedOutside,  ///< another program or a synchronised folder changed or replaced the file while it was open
    DiskFull,
    InvalidInput,    ///< an imported file or a typed value; the text names the place
    RuleBroken,      ///< the change would break a rule of the plan
    Cancelled,
    Internal,
};

/// A refusal. Each text is one or two plain sentences in the person's language.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString what; ///< what happened, with the name of the thing and the place
    QString safe; ///< what is safe: normally that nothing was changed
    QString todo; ///< what to do now

    /// The three texts on one line, for a terminal or a log.
    QString oneLine() const
    {
        QString line = what;
        for (const QString &part : {safe, todo}) {
            if (!part.isEmpty())
                line += QLatin1Char(' ') + part;
        }
        return line.simplified();
    }
};

/// A value, or the reason why there is none. GCC 12 has no std::expected.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value() & { assert(ok()); return std::get<0>(m_content); }
    const T &value() const & { assert(ok()); return std::get<0>(m_content); }
    T &&value() && { assert(ok()); return std::get<0>(std::move(m_content)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { assert(!ok()); return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { assert(m_error); return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace piao::domain
