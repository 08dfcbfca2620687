// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "forms/field_input.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace piao::widgets {

/// The logo of the cover: one of the pictures kept with the plan, with a small view of it, or a new one from a file.
class LogoInput : public QWidget, public FieldInput
{
    Q_OBJECT

public:
    LogoInput(document::PlanDocument &document, const domain::Field &field, QWidget *parent);

    QWidget *widget() override { return this; }
    void show(const QVariant &value) override;
    void showText(const QString &) override {}
    domain::Result<QVariant> read() const override;
    QString typedText() const override;
    void setReadOnly(bool readOnly) override;

signals:
    /// The person wants a picture that is not with the plan yet.
    void fileWanted();

private:
    void build();
    void fill();
    void showPicture();
    void follow(const document::ChangeNotice &notice);

    document::PlanDocument *m_document;
    QString m_id;
    QComboBox *m_choice;
    QLabel *m_picture;
    QLabel *m_told;
    QPushButton *m_add;
};

} // namespace piao::widgets
