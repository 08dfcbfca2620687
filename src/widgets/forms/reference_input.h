// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "forms/line_input.h"

class QCompleter;

namespace piao::models {
class ReferenceListModel;
}

namespace piao::widgets {

/// A record chosen from a list with search: type any part of code or name, accents and case ignored; Down opens the
/// whole list. May offer to create what was typed.
class ReferenceInput : public LineInput
{
    Q_OBJECT

public:
    ReferenceInput(document::PlanDocument &document, const domain::Field &field, QWidget *parent);

    void show(const QVariant &value) override;
    void showText(const QString &text) override;
    domain::Result<QVariant> read() const override;
    void setReadOnly(bool readOnly) override;

    models::ReferenceListModel &list() { return *m_list; }
    /// With it, the list ends with «Add "…"»; `create` makes the record and returns its id, empty when refused.
    void offerCreation(std::function<QString(const QString &typed)> create);
    void openList(const QString &words = {});
    bool isListOpen() const;
    /// Takes what is current in the open list, as a choice that is still to be written.
    void acceptCurrent();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void takeCurrent();
    bool take(const QModelIndex &index);

    models::ReferenceListModel *m_list;
    QCompleter *m_completer;
    QAction *m_open;
    QString m_id;
    std::function<QString(const QString &)> m_create;
};

} // namespace piao::widgets
