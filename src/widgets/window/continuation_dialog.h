// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace piao::widgets {

/// Continues a whole centre's objectives of a year into the next one, and says how many that is before.
class ContinuationDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param centre  proposed, when it is one
    ContinuationDialog(document::PlanDocument &document, const QString &centre, int year, QWidget *parent = nullptr);

    const std::vector<domain::RecordKey> &editions() const { return m_editions; }

public slots:
    void accept() override;

private:
    void build();
    void fill(const QString &centre, int year);
    void showCount();

    document::PlanDocument &m_document;
    std::vector<domain::RecordKey> m_editions;
    QComboBox *m_centreBox;
    QComboBox *m_yearBox;
    QLabel *m_count;
    QPushButton *m_continue;
};

} // namespace piao::widgets
