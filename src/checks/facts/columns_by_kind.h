// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/fact.h"

#include <array>
#include <span>
#include <vector>

namespace piao::checks {

/// What a check looks at in each kind, found without a search: there are kinds with hundreds of thousands of records. `Looked` has
/// a member `column`; those of one kind stand together.
template<typename Looked>
class ColumnsByKind
{
public:
    template<size_t Count>
    explicit ColumnsByKind(const Looked (&all)[Count])
    {
        for (size_t i = 0; i < Count; ++i) {
            std::span<const Looked> &ofKind = m_byKind[size_t(all[i].column.kind())];
            if (ofKind.empty()) {
                ofKind = {all + i, 1};
                m_kinds.push_back(all[i].column.kind());
            } else {
                Q_ASSERT(ofKind.data() + ofKind.size() == all + i);
                ofKind = {ofKind.data(), ofKind.size() + 1};
            }
        }
    }

    std::span<const Looked> of(domain::Kind kind) const { return m_byKind[size_t(kind)]; }
    /// Those that there is anything to look at in.
    const std::vector<domain::Kind> &kinds() const { return m_kinds; }

private:
    std::array<std::span<const Looked>, domain::kindCount> m_byKind;
    std::vector<domain::Kind> m_kinds;
};

} // namespace piao::checks
