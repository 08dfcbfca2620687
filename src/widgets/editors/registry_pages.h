// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/registry_page.h"

namespace piao::models {
class RecordTableModel;
}

namespace piao::widgets {

class CentresPage : public RegistryPage
{
    Q_OBJECT

public:
    explicit CentresPage(document::PlanDocument &document, QWidget *parent = nullptr);

protected:
    void showRecord(const domain::RecordKey &key) override;

private:
    models::RecordTableModel *m_wordings;
};

class DirectorsPage : public RegistryPage
{
    Q_OBJECT

public:
    explicit DirectorsPage(document::PlanDocument &document, QWidget *parent = nullptr);
};

/// The registry of stakeholders; each with how often the plan names it.
class StakeholdersPage : public RegistryPage
{
    Q_OBJECT

public:
    explicit StakeholdersPage(document::PlanDocument &document, QWidget *parent = nullptr);
};

/// The compulsory themes, each with the provisions that the plan states for it.
class ThemesPage : public RegistryPage
{
    Q_OBJECT

public:
    explicit ThemesPage(document::PlanDocument &document, QWidget *parent = nullptr);

protected:
    void showRecord(const domain::RecordKey &key) override;

private:
    models::RecordTableModel *m_provisions;
};

class RuleSetsPage : public RegistryPage
{
    Q_OBJECT

public:
    explicit RuleSetsPage(document::PlanDocument &document, QWidget *parent = nullptr);
};

} // namespace piao::widgets
