// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "forms/field_input.h"
#include "piao/domain/narrative.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace piao::widgets {

class NarrativeActions;
class NarrativeEdit;

/// The input of a narrative: its text with a row of commands. Grows with the text within a form, and fills the page where it is
/// given the room. Figures and tables in it follow the plan at once.
class NarrativeEditor : public QWidget, public FieldInput
{
    Q_OBJECT

public:
    NarrativeEditor(document::PlanDocument &plan, const domain::Field &field, QWidget *parent);
    ~NarrativeEditor() override;

    QWidget *widget() override { return this; }
    void show(const QVariant &value) override;
    void showText(const QString &text) override;
    domain::Result<QVariant> read() const override;
    QString typedText() const override;
    void mark(const QString &reason) override;
    void setReadOnly(bool readOnly) override;

    NarrativeEdit &edit() { return *m_edit; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const document::ChangeNotice &notice);
    void textChanged();
    void tell(const QString &text);
    void tellAboutCursor();

    NarrativeEdit *m_edit;
    NarrativeActions *m_actions;
    QLabel *m_about;   ///< what stands under the cursor
    QLabel *m_message; ///< what was left out of a paste; goes with the next typing
    QVariant m_shown;  ///< what the file holds, as it was given last
    bool m_loading = false;
    bool m_changed = false; ///< by the person, since m_shown
    QTimer m_refresh;
};

} // namespace piao::widgets
