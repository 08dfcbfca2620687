// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"

#include <QSet>
#include <QTreeView>

namespace piao::models {
class SectionTreeModel;
}

namespace piao::widgets {

/// The sections of the document; what is folded and what is current stays so when the tree is made anew.
class SectionTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit SectionTreeView(QWidget *parent = nullptr);

    void setSectionModel(models::SectionTreeModel *model);
    domain::RecordKey currentSection() const;
    /// At least the current one, when there is any.
    std::vector<domain::RecordKey> selectedSections() const;
    /// Makes the section current and unfolds the way to it.
    void select(const domain::RecordKey &section);
    void editTitle();

signals:
    void currentSectionChanged(const piao::domain::RecordKey &section);
    /// Enter or a double click.
    void sectionActivated(const piao::domain::RecordKey &section);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void remember();
    void restore();

    models::SectionTreeModel *m_model = nullptr;
    QSet<QString> m_folded;
    domain::RecordKey m_current;
    int m_currentRow = 0;
    bool m_restoring = false;
};

} // namespace piao::widgets
