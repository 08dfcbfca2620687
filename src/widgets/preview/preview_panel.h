// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/widgets/place.h"
#include "preview/preview_version.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QSplitter;
class QToolButton;

namespace piao::document {
class PlanDocument;
}

namespace piao::widgets {

class FindingList;
class OutlineTree;
class PreviewMaker;
class PreviewView;

/// The document beside the editor, as it will be published: its headings, its pages, and whether they are up to date.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget *parent = nullptr);
    ~PreviewPanel() override;

    void setDocument(document::PlanDocument *document);
    /// The person is at this place now: shows where it stands in the document.
    void follow(const Place &place);

signals:
    void placeRequested(const piao::widgets::Place &place);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QToolButton *makeButton(const char *name, const char *icon, const QString &text, const QString &keys);
    QBoxLayout *makeHead();
    QBoxLayout *makeFoot();
    void showVersion();
    void showState();
    void showFindings();
    void showZoom();
    void choose(const QString &origin);

    PreviewMaker *m_maker;
    PreviewView *m_view;
    OutlineTree *m_outline;
    FindingList *m_findings;
    QSplitter *m_parts;
    QLabel *m_state;
    QToolButton *m_showFindings;
    QToolButton *m_showOutline;
    QToolButton *m_zoom;
    QPointer<document::PlanDocument> m_document;
    QString m_refusal; ///< why there is no version of the plan as it is; empty: there is or will be one
};

} // namespace piao::widgets
