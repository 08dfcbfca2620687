// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

namespace piao::widgets {

/// Section 1: the registry of the body.
class BodyPage : public EditorPage
{
    Q_OBJECT

public:
    explicit BodyPage(document::PlanDocument &document, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;

private:
    RecordForm *m_form;
};

} // namespace piao::widgets
