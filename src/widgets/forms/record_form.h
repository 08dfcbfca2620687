// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "forms/field_input.h"
#include "piao/document/plan_document.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;

namespace piao::widgets {

/// Inputs bound to one record of the plan. What is typed is written when the focus leaves, on Enter, and after a moment
/// without typing; Esc brings back what the plan holds. Changes from elsewhere show at once, except in the field in
/// which somebody is typing. A text that cannot be read stays, marked with the reason.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(document::PlanDocument &document, domain::Kind kind, QWidget *parent = nullptr);
    ~RecordForm() override;

    document::PlanDocument &document() const { return *m_document; }
    domain::Kind kind() const { return m_kind; }
    domain::RecordKey record() const { return m_key; }

    /// Shows another record (null: none), after writing what was typed for the one before.
    void setRecord(const domain::RecordKey &key);
    /// The same for a record that the plan may not have yet: `beginning` stands for it until the first edit adds it.
    void setRecordToBegin(const domain::Record &beginning);
    /// Binds an input to its field; `reason` is where it says why a text was not taken.
    void bind(FieldInput *input, QLabel *reason = nullptr);
    FieldInput *input(const QString &column) const;

    /// Writes what is being typed. False when something could not be read or was refused; it is still there then.
    bool commitPending();
    bool focusField(const QString &column);
    /// The column of the input that has the focus.
    QString focusedField() const;
    /// How long typing must rest before it is written.
    void setIdleTime(int milliseconds) { m_idle.setInterval(milliseconds); }

signals:
    /// Another record, or none, is shown now.
    void recordShown();
    void refused(const piao::domain::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Binding {
        FieldInput *input;
        QPointer<QWidget> widget;
        int field;
        QLabel *reason;
        QVariant stored;
        bool dirty = false;
    };

    Binding *bindingOf(const QObject *watched);
    void present(const domain::RecordKey &key, const domain::Record &beginning);
    void showCurrent();
    void showRecord(const domain::Record &record);
    domain::Result<void> addBeginning(document::UnitOfWork &unit) const;
    void showStored(Binding &binding);
    void showReason(Binding &binding, const QString &reason);
    /// @param finished the person has left the field, so that a text that cannot be read is marked
    bool commit(Binding &binding, bool finished);
    void commitIdle();
    void follow(const document::ChangeNotice &notice);

    QPointer<document::PlanDocument> m_document;
    domain::Kind m_kind;
    domain::RecordKey m_key;
    domain::Record m_beginning; ///< of a record that may still have to be added; else null
    std::vector<Binding> m_bindings;
    QTimer m_idle;
};

} // namespace piao::widgets
