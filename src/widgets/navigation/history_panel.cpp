// SPDX-License-Identifier: EUPL-1.2
#include "navigation/history_panel.h"

#include "navigation/change_details.h"
#include "navigation/history_delegate.h"
#include "style/icons.h"
#include "ui_history_panel.h"

namespace piao::widgets {

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::HistoryPanel>()), m_model(new models::HistoryModel(this))
{
    m_ui->setupUi(this);
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    m_ui->heading->setFont(heading);
    m_ui->backTo->setIcon(themeIcon("edit-undo"));
    m_ui->stepList->setItemDelegate(new HistoryDelegate(m_ui->stepList));
    m_ui->stepList->setModel(m_model);
    m_ui->stepList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ui->stepList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_ui->parts->setStretchFactor(0, 3);
    m_ui->parts->setStretchFactor(1, 2);
    connect(m_ui->stepList->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::showStep);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPanel::showStep);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        // A new step is what people want to see, unless they went to an older one.
        if (first == 0 && m_ui->stepList->currentIndex().row() <= last + 1)
            m_ui->stepList->setCurrentIndex(m_model->index(0));
        showStep();
    });
    connect(m_ui->stepList, &QListView::clicked, this, &HistoryPanel::jump);
    connect(m_ui->stepList, &QListView::activated, this, &HistoryPanel::jump);
    connect(m_ui->details, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { emit placeRequested(Place::fromString(url.toString(QUrl::FullyEncoded))); });
    connect(m_ui->backTo, &QPushButton::clicked, this, [this] {
        const int count = m_model->undosBackTo(m_ui->stepList->currentIndex());
        if (count > 0)
            emit undoRequested(count);
    });
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::setDocument(document::PlanDocument *document)
{
    m_document = document;
    m_model->setDocument(document);
    if (m_model->rowCount() > 0)
        m_ui->stepList->setCurrentIndex(m_model->index(0));
    showStep();
}

void HistoryPanel::showStep()
{
    const QModelIndex index = m_ui->stepList->currentIndex();
    m_ui->backTo->setEnabled(m_document && !m_document->isReadOnly() && m_model->undosBackTo(index) > 0);
    if (!m_document || !index.isValid()) {
        m_ui->details->setHtml(QStringLiteral("<p>%1</p>").arg(tr("Each change of the plan is listed here, with who made it and when.").toHtmlEscaped()));
        return;
    }
    const auto changes = m_document->changesOf(m_model->actionOf(index));
    const QString details = changes ? changeDetailsHtml(*changes, m_document->reader()) : changes.error().oneLine().toHtmlEscaped();
    m_ui->details->setHtml(details.isEmpty() ? QStringLiteral("<p>%1</p>").arg(tr("The plan began with this.").toHtmlEscaped()) : details);
}

void HistoryPanel::jump()
{
    const QModelIndex index = m_ui->stepList->currentIndex();
    if (!m_document || !index.isValid())
        return;
    const auto changes = m_document->changesOf(m_model->actionOf(index));
    if (!changes)
        return;
    for (const store::RowChange &change : *changes) {
        if (const std::optional<Place> place = placeOf(change, m_document->reader())) {
            emit placeRequested(*place);
            return;
        }
    }
}

} // namespace piao::widgets
