// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/widgets/place.h"

#include <QObject>

#include <vector>

namespace piao::widgets {

/// The places a person has been to, as a browser keeps pages.
class NavigationHistory : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A new place; what was ahead is forgotten. The same editor again only renews the field.
    void visit(const Place &place);
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < int(m_places.size()); }
    /// The place to show now; only when it is possible.
    Place back();
    Place forward();
    void clear();

signals:
    void changed();

private:
    static constexpr size_t longest = 200;

    std::vector<Place> m_places;
    int m_current = -1;
};

} // namespace piao::widgets
