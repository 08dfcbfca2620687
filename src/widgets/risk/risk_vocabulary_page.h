// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/registry_page.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace piao::widgets {

/// What section 2.3 rests on: the areas of risk, the enabling factors and the exposure criteria, each a table with its form,
/// and the action that brings what the PNA lists and the plan does not.
class RiskVocabularyPage : public EditorPage
{
    Q_OBJECT

public:
    explicit RiskVocabularyPage(document::PlanDocument &document, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;
    void commitPending() override;

private:
    QWidget *buildHead();
    void addPart(RegistryPage *part, domain::Kind kind, const QString &title);
    void addMissing();
    void refresh();

    struct Part {
        domain::Kind kind;
        RegistryPage *page;
        QString title;
    };

    QTabWidget *m_tabs;
    QPushButton *m_add;
    QLabel *m_missing;
    std::vector<Part> m_parts;
};

} // namespace piao::widgets
