// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "people/people_page.h"

namespace piao::widgets {

class LinkChips;

/// Hires, fixed-term hires and progressions of all years in one table, with choices of kind and year; 3.1.2.
class HiresPage : public PeoplePage
{
    Q_OBJECT

public:
    explicit HiresPage(document::PlanDocument &document, QWidget *parent = nullptr);

protected:
    void showRecord(const domain::RecordKey &key) override;

private:
    void buildForm();

    LinkChips *m_values = nullptr;
};

} // namespace piao::widgets
