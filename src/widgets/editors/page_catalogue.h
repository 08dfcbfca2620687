// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/widgets/place.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace piao::widgets {

class EditorPage;

/// All pages and sheets of the editor, each in one line of page_catalogue.cpp. The navigation on the left, the editor area
/// and the palette draw from it; a page that is not in it exists nowhere.
class PageCatalogue
{
    Q_DECLARE_TR_FUNCTIONS(piao::widgets::PageCatalogue)

public:
    using Maker = EditorPage *(*)(document::PlanDocument &document, QWidget *parent);

    /// The groups of the navigation, in its order.
    enum class Group { Plan, Values, Risk, People, Monitoring, Checks };
    static constexpr int groupCount = int(Group::Checks) + 1;

    /// A page: a row of the navigation and a choice of the palette.
    struct Page {
        Place::Page page;
        Group group;
        const char *title;                   ///< English source, context of this class
        const char *icon;
        std::optional<domain::Kind> counted; ///< how many of these stand at the right of the row
        std::vector<domain::Kind> edited;    ///< kinds of which each record is edited on this page
        Maker make;
    };

    /// The sheet of one record; it opens from a tree or a list, and is no row of the navigation.
    struct Sheet {
        domain::Kind kind;
        Maker make;
        std::optional<Place::Page> list; ///< the page that lists these records, marked in the navigation while one is open
    };

    static const std::vector<Page> &pages();
    static const Page *find(Place::Page page);
    static const Page *pageOf(domain::Kind kind);
    static const Sheet *sheetOf(domain::Kind kind);

    static QString title(const Page &page);
    static QString title(Group group);
    /// A word for the settings.
    static QString token(Group group);
};

} // namespace piao::widgets
