// SPDX-License-Identifier: EUPL-1.2
#include "narrative/figure_dialog.h"

#include "look/quiet_label.h"
#include "narrative/figure_list_model.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace piao::widgets {

FigureDialog::FigureDialog(document::PlanReader &reader, QWidget *parent)
    : QDialog(parent), m_model(new FigureListModel(reader, this)), m_words(new QLineEdit(this)), m_list(new QTableView(this))
{
    setObjectName(QStringLiteral("figureDialog"));
    setWindowTitle(tr("Insert live figure"));
    resize(720, 520);
    m_words->setObjectName(QStringLiteral("figureWords"));
    m_words->setPlaceholderText(tr("Type what it counts, adds up or names"));
    m_words->setAccessibleName(tr("Search figures"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("figureList"));
    m_list->setAccessibleName(tr("Figures"));
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(FigureListModel::LabelColumn, QHeaderView::Stretch);
    m_list->horizontalHeader()->resizeSection(FigureListModel::ValueColumn, 220);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Insert"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(quietLabel(tr("It is read from the plan each time the text is shown or printed."), this));
    layout->addWidget(buttons);
    connect(m_words, &QLineEdit::textChanged, this, &FigureDialog::narrow);
    connect(m_list, &QTableView::doubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this, buttons] { buttons->button(QDialogButtonBox::Ok)->setEnabled(m_model->rowCount() > 0); });
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_words->setFocus();
}

void FigureDialog::narrow(const QString &words)
{
    m_model->setWords(words);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

document::FigureOffer FigureDialog::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_model->offer(current.row()) : document::FigureOffer();
}

bool FigureDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace piao::widgets
