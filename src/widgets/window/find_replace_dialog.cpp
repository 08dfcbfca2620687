// SPDX-License-Identifier: EUPL-1.2
#include "window/find_replace_dialog.h"

#include "delegates/marked_text_delegate.h"
#include "navigation/place_finder.h"
#include "piao/document/long_task.h"
#include "style/icons.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace piao::widgets {

using document::FoundTexts;
using document::LongTask;
using domain::Result;
using models::FoundTextModel;

FindReplaceDialog::FindReplaceDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new FoundTextModel(this))
    , m_find(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_case(new QCheckBox(tr("Match &case"), this))
    , m_accents(new QCheckBox(tr("Match &accents"), this))
    , m_words(new QCheckBox(tr("&Whole words"), this))
    , m_pattern(new QCheckBox(tr("Regular e&xpression"), this))
    , m_results(new QTreeView(this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_search(new QPushButton(themeIcon("search"), tr("&Find"), this))
    , m_stop(new QPushButton(themeIcon("dialog-cancel"), tr("S&top"), this))
    , m_all(new QPushButton(tr("Tick a&ll"), this))
    , m_none(new QPushButton(tr("Tick n&one"), this))
    , m_replace(new QPushButton(themeIcon("edit-rename"), tr("&Replace the ticked"), this))
{
    setObjectName(QStringLiteral("findReplaceDialog"));
    setWindowTitle(tr("Find and replace in the whole plan"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(buildQuery());
    layout->addLayout(buildOptions());
    buildResults();
    layout->addWidget(m_message);
    layout->addWidget(m_results, 1);
    layout->addLayout(buildButtons());
    connect(m_search, &QPushButton::clicked, this, &FindReplaceDialog::find);
    connect(m_stop, &QPushButton::clicked, this, &FindReplaceDialog::stop);
    connect(m_replace, &QPushButton::clicked, this, &FindReplaceDialog::replace);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->chooseAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->chooseAll(false); });
    connect(m_find, &QLineEdit::textChanged, this, &FindReplaceDialog::showState);
    connect(m_replacement, &QLineEdit::textChanged, this, &FindReplaceDialog::followReplacement);
    connect(m_pattern, &QCheckBox::toggled, m_accents, &QWidget::setDisabled);
    connect(m_model, &FoundTextModel::chosenChanged, this, &FindReplaceDialog::showState);
    connect(m_results, &QTreeView::doubleClicked, this, &FindReplaceDialog::openPlace);
    resize(980, 620);
    tell({});
}

FindReplaceDialog::~FindReplaceDialog() = default;

QLayout *FindReplaceDialog::buildQuery()
{
    auto *grid = new QGridLayout;
    const auto row = [&](int at, const QString &text, QLineEdit *edit, const char *name, QPushButton *button) {
        auto *caption = new QLabel(text, this);
        caption->setBuddy(edit);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setClearButtonEnabled(true);
        edit->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        grid->addWidget(caption, at, 0);
        grid->addWidget(edit, at, 1);
        grid->addWidget(button, at, 2);
    };
    row(0, tr("Fi&nd"), m_find, "findText", m_search);
    row(1, tr("Replace &by"), m_replacement, "replaceText", m_stop);
    m_find->setMaxLength(int(document::TextFinder::longestPattern));
    m_search->setObjectName(QStringLiteral("findAllButton"));
    m_search->setDefault(true);
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_stop->setAutoDefault(false);
    return grid;
}

QLayout *FindReplaceDialog::buildOptions()
{
    auto *row = new QHBoxLayout;
    const std::pair<QCheckBox *, const char *> options[] = {
        {m_case, "matchCase"}, {m_accents, "matchAccents"}, {m_words, "wholeWords"}, {m_pattern, "regularExpression"}};
    for (const auto &[option, name] : options) {
        option->setObjectName(QString::fromLatin1(name));
        row->addWidget(option);
    }
    m_pattern->setToolTip(tr("In the replacement, \\1 to \\9 stand for the groups of the expression."));
    row->addStretch(1);
    m_progress->setObjectName(QStringLiteral("findProgress"));
    m_progress->setAccessibleName(tr("Searching the plan"));
    m_progress->setMaximumWidth(240);
    m_progress->setTextVisible(false);
    row->addWidget(m_progress);
    return row;
}

void FindReplaceDialog::buildResults()
{
    m_message->setObjectName(QStringLiteral("findMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_results->setObjectName(QStringLiteral("foundList"));
    m_results->setAccessibleName(tr("Places found"));
    m_results->setAccessibleDescription(tr("Space ticks a place, Enter opens it."));
    m_results->setModel(m_model);
    m_results->setItemDelegate(new MarkedTextDelegate(m_results));
    m_results->setRootIsDecorated(false);
    m_results->setUniformRowHeights(true);
    m_results->setAlternatingRowColors(true);
    m_results->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->header()->setStretchLastSection(true);
    m_results->header()->resizeSection(FoundTextModel::PlaceColumn, fontMetrics().averageCharWidth() * 44);
    m_results->header()->resizeSection(FoundTextModel::FoundColumn, fontMetrics().averageCharWidth() * 48);
}

QLayout *FindReplaceDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    const std::pair<QPushButton *, const char *> buttons[] = {{m_all, "tickAll"}, {m_none, "tickNone"}, {m_replace, "replaceButton"}, {close, "closeButton"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
    }
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addStretch(1);
    row->addWidget(m_replace);
    row->addWidget(close);
    return row;
}

void FindReplaceDialog::setDocument(document::PlanDocument *document)
{
    delete m_task;
    m_document = document;
    m_model->setFound({});
    tell({});
    if (!document)
        hide();
}

void FindReplaceDialog::begin()
{
    show();
    raise();
    activateWindow();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

document::TextQuery FindReplaceDialog::query() const
{
    return {m_find->text(), m_case->isChecked(), m_accents->isChecked(), m_words->isChecked(), m_pattern->isChecked()};
}

void FindReplaceDialog::find()
{
    if (!m_document || m_task)
        return;
    emit aboutToRead();
    m_searched = query();
    m_model->setFound({});
    const QString replacement = m_replacement->text();
    m_task = LongTask::run<FoundTexts>(*m_document,
        [query = m_searched, replacement](LongTask::Context &context) {
            document::PlanReader reader(context.plan());
            return document::findInPlan(reader, query, replacement, [&context](int done, int total) {
                context.report(done, total);
                return !context.isCancelled();
            });
        },
        this, [this](const Result<FoundTexts> &found, qlonglong) { showFound(found); });
    connect(m_task, &LongTask::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    m_progress->setRange(0, 0);
    tell(tr("Searching…"));
}

void FindReplaceDialog::stop()
{
    if (m_task)
        m_task->cancel();
}

void FindReplaceDialog::showFound(const Result<FoundTexts> &found)
{
    m_task.clear();
    const QString told = std::exchange(m_told, {});
    if (!found) {
        tell(found.error().oneLine());
        return;
    }
    m_model->setFound(found->found);
    followReplacement();
    QString text = found->more ? tr("More than %1 places; these are the first.").arg(FoundTexts::most)
                               : tr("Places: %1. Records searched: %2.").arg(found->found.size()).arg(found->searched);
    if (found->found.empty())
        text = tr("Not found in the plan.");
    tell(told.isEmpty() ? text : told + QLatin1Char(' ') + text);
    if (found->found.empty())
        return;
    m_results->setCurrentIndex(m_model->index(0, 0));
    if (told.isEmpty())
        m_results->setFocus(Qt::OtherFocusReason);
}

void FindReplaceDialog::followReplacement()
{
    if (m_model->rowCount() == 0)
        return;
    if (const Result<document::TextFinder> finder = document::TextFinder::make(m_searched))
        m_model->setReplacement(*finder, m_replacement->text());
}

void FindReplaceDialog::replace()
{
    if (!m_document || m_model->chosenCount() == 0)
        return;
    emit aboutToRead();
    const Result<document::ReplaceOutcome> outcome = document::replaceFound(*m_document, m_model->chosen());
    if (!outcome) {
        tell(outcome.error().oneLine());
        return;
    }
    m_told = tr("Replaced: %1.").arg(outcome->replaced);
    if (outcome->changedMeanwhile > 0)
        m_told += QLatin1Char(' ') + tr("Left alone, because the text had changed meanwhile: %1.").arg(outcome->changedMeanwhile);
    find();
}

void FindReplaceDialog::openPlace(const QModelIndex &index)
{
    if (!m_document || !index.isValid())
        return;
    const document::FoundText &hit = m_model->at(index.row());
    if (const std::optional<Place> place = editingPlace(hit.key, m_document->reader(), m_model->columnAt(index.row())))
        emit placeRequested(*place);
    else
        tell(tr("«%1» is no longer in the plan.").arg(hit.name));
}

void FindReplaceDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_results->hasFocus()) {
        openPlace(m_results->currentIndex());
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void FindReplaceDialog::tell(const QString &text)
{
    m_message->setText(text.isEmpty() ? tr("Looks through every text of the plan: titles, descriptions, targets, notes.") : text);
    showState();
}

void FindReplaceDialog::showState()
{
    const bool searching = m_task;
    const bool writable = m_document && !m_document->isReadOnly();
    m_search->setEnabled(!searching && !m_find->text().isEmpty());
    m_stop->setEnabled(searching);
    m_progress->setVisible(searching);
    m_all->setEnabled(m_model->rowCount() > 0);
    m_none->setEnabled(m_model->rowCount() > 0);
    m_replace->setEnabled(writable && !searching && m_model->chosenCount() > 0);
    m_replace->setText(m_model->rowCount() > 0 ? tr("&Replace the ticked (%1)").arg(m_model->chosenCount()) : tr("&Replace the ticked"));
}

} // namespace piao::widgets
