// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/find_replace.h"
#include "piao/document/plan_document.h"
#include "piao/models/found_text_model.h"
#include "piao/widgets/place.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace piao::document {
class LongTask;
}

namespace piao::widgets {

/// Finds a text in the whole plan and replaces it in the places that are ticked, as one step. Stays open beside the window;
/// searches in the background, with progress and a way to stop.
class FindReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FindReplaceDialog(QWidget *parent = nullptr);
    ~FindReplaceDialog() override;

    /// Forgets what was found. nullptr closes the dialog.
    void setDocument(document::PlanDocument *document);
    /// Shows the dialog with the cursor where the text is typed.
    void begin();

public slots:
    void find();
    void replace();

signals:
    /// What is being typed elsewhere must be in the plan before it is searched.
    void aboutToRead();
    void placeRequested(const piao::widgets::Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *buildQuery();
    QLayout *buildOptions();
    void buildResults();
    QLayout *buildButtons();
    document::TextQuery query() const;
    void stop();
    void showFound(const domain::Result<document::FoundTexts> &found);
    void followReplacement();
    void openPlace(const QModelIndex &index);
    void tell(const QString &text);
    void showState();

    QPointer<document::PlanDocument> m_document;
    QPointer<document::LongTask> m_task;
    document::TextQuery m_searched;
    QString m_told; ///< of the last replacement, shown with what is still found
    models::FoundTextModel *m_model;
    QLineEdit *m_find;
    QLineEdit *m_replacement;
    QCheckBox *m_case;
    QCheckBox *m_accents;
    QCheckBox *m_words;
    QCheckBox *m_pattern;
    QTreeView *m_results;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_search;
    QPushButton *m_stop;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_replace;
};

} // namespace piao::widgets
