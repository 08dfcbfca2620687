// SPDX-License-Identifier: EUPL-1.2
#include "balance/weights.h"

#include "wording/names.h"

#include <QStringList>

#include <cmath>

namespace piao::checks {
namespace {

constexpr double whole = 100;
/// Sums of weights such as 33.3 are not exact.
constexpr double nearness = 1e-6;
constexpr double inHundredths = 100;
constexpr int mostShown = 8;

} // namespace

void Weights::add(const Fact &sibling)
{
    m_siblings.push_back(&sibling);
    if (const auto weight = sibling.number(*m_weight)) {
        m_sum += *weight;
        m_hasNegative = m_hasNegative || *weight < 0;
        ++m_given;
    }
}

bool Weights::makeHundred(double tolerance) const
{
    return !m_hasNegative && std::abs(m_sum - whole) <= tolerance + nearness;
}

QString Weights::words() const
{
    QStringList words;
    for (const Fact *sibling : m_siblings) {
        const auto weight = sibling->number(*m_weight);
        words.append(weight ? figure(*weight) : QStringLiteral("—"));
    }
    if (words.size() > mostShown)
        words = words.mid(0, mostShown) + QStringList{QStringLiteral("…")};
    return words.join(QStringLiteral(" + "));
}

std::vector<const Fact *> Weights::heirs() const
{
    std::vector<const Fact *> heirs;
    for (const Fact *sibling : m_siblings) {
        if (!sibling->has(*m_weight))
            heirs.push_back(sibling);
    }
    return heirs;
}

std::optional<double> Weights::shareOfHeirs() const
{
    const auto count = double(m_siblings.size()) - m_given;
    if (count < 1 || m_sum >= whole || m_hasNegative)
        return {};
    const double share = std::round((whole - m_sum) / count * inHundredths) / inHundredths;
    return std::abs(share * count + m_sum - whole) < nearness ? std::optional(share) : std::nullopt;
}

} // namespace piao::checks
