// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/bulk_edit.h"
#include "piao/document/plan_document.h"

#include <QDialog>

#include <map>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;
class QTreeWidget;
class QVBoxLayout;

namespace piao::widgets {

class FieldInput;

/// Sets a field in many records: which kind, which field, which value, and what each record has now and would have.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    BulkEditDialog(document::PlanDocument &document, const std::vector<domain::RecordKey> &keys, QWidget *parent = nullptr);

    void chooseField(const QString &column);
    /// How many records were changed, after it was accepted.
    int changed() const { return m_changed; }

public slots:
    void accept() override;

private:
    void build();
    void fillFields();
    void makeInput();
    void showPreview();
    document::BulkEdit edit(const QVariant &value) const;
    domain::Kind kind() const;
    const std::vector<domain::RecordKey> &keys() const { return m_keys.at(kind()); }
    QVariant commonValue() const;
    void refuse(const domain::Error &error);

    document::PlanDocument &m_document;
    std::map<domain::Kind, std::vector<domain::RecordKey>> m_keys;
    int m_changed = 0;
    FieldInput *m_input = nullptr;
    QComboBox *m_kindBox;
    QComboBox *m_fieldBox;
    QVBoxLayout *m_inputPlace;
    QLabel *m_valueLabel;
    QTreeWidget *m_preview;
    QLabel *m_summary;
    QLabel *m_refusal;
    QPushButton *m_set;
    QTimer *m_pause; ///< between keys, so that typing does not wait for a long preview
};

} // namespace piao::widgets
