// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/duplicate.h"
#include "piao/document/plan_document.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace piao::widgets {

/// Asks what of the records is to be duplicated with them, and does it.
class DuplicateDialog : public QDialog
{
    Q_OBJECT

public:
    DuplicateDialog(document::PlanDocument &document, std::vector<domain::RecordKey> keys, QWidget *parent = nullptr);

    /// What was made, after it was accepted.
    const std::vector<domain::RecordKey> &copies() const { return m_copies; }

public slots:
    void accept() override;

private:
    void build();
    void showParts();
    document::DuplicateOptions options() const;

    document::PlanDocument &m_document;
    std::vector<domain::RecordKey> m_keys;
    std::vector<domain::RecordKey> m_copies;
    QListWidget *m_parts;
    QLabel *m_refusal;
    QRadioButton *m_shared;
    QRadioButton *m_copied;
    QPushButton *m_duplicate;
};

} // namespace piao::widgets
