// SPDX-License-Identifier: EUPL-1.2
#include "quality/quality_sheet.h"

#include "forms/form_builder.h"
#include "look/quiet_label.h"

#include "piao/domain/italian_format.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace piao::widgets {

using checks::QualityCriterion;
using checks::QualityQuestion;
using checks::QualityResult;
using domain::Kind;
using domain::RecordKey;

namespace {

/// Of more than these nobody goes through the list; what is mended makes room for the next.
constexpr size_t mostRecords = 500;

enum ItemRole : int { NumberRole = Qt::UserRole };

QString html(const QString &label, const QString &text)
{
    const QString head = label.isEmpty() ? QString() : QStringLiteral("<b>%1</b> ").arg(label.toHtmlEscaped());
    return QStringLiteral("<p style='margin:0 0 6px 0'>%1%2</p>").arg(head, text.toHtmlEscaped());
}

} // namespace

QualitySheet::QualitySheet(document::PlanDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_quality(models::PlanQuality::of(document))
    , m_title(quietLabel({}, this))
    , m_asked(groupLabel({}, this))
    , m_texts(new QLabel(this))
    , m_form(new RecordForm(document, Kind::QualityAnswer, this))
    , m_recordsTitle(groupLabel({}, this))
    , m_records(new QListWidget(this))
{
    build();
    connect(m_records, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QualityResult *shown = result();
        const auto number = size_t(item->data(NumberRole).toInt());
        const std::vector<RecordKey> records = shown ? m_quality.lackingRecords(*shown, mostRecords) : std::vector<RecordKey>();
        if (number < records.size())
            emit recordChosen(records[number], QString::fromLatin1(shown->lacks[number].column));
    });
}

void QualitySheet::build()
{
    // What an answer belongs to is chosen in the list above; here it is told.
    m_title->setObjectName(QStringLiteral("field.quality_answer.criterion"));
    m_asked->setObjectName(QStringLiteral("field.quality_answer.question"));
    m_asked->setWordWrap(true);
    m_texts->setObjectName(QStringLiteral("qualityTexts"));
    m_texts->setWordWrap(true);
    m_texts->setTextFormat(Qt::RichText);
    m_texts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    FormBuilder(*m_form).row({{"answer", 3}, {"evidence", 9}});
    m_form->layout()->setContentsMargins(0, 4, 0, 4);
    m_records->setObjectName(QStringLiteral("qualityRecords"));
    m_records->setAccessibleName(tr("Records that lower the score"));
    m_records->setUniformItemSizes(true);
    m_records->setMinimumHeight(fontMetrics().height() * 5);
    m_records->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_records->setTextElideMode(Qt::ElideRight);
    m_records->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_recordsTitle->setBuddy(m_records);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 10, 20, 16);
    layout->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_asked, m_texts, m_form, m_recordsTitle})
        layout->addWidget(part);
    layout->addWidget(m_records, 1);
    layout->addStretch(0);
}

const QualityResult *QualitySheet::result()
{
    m_score = m_quality.score();
    if (!m_score || !m_question)
        return nullptr;
    for (const checks::QualityCriterionScore &criterion : m_score->criteria) {
        for (const QualityResult &each : criterion.questions) {
            if (each.question == m_question)
                return &each;
        }
    }
    return nullptr;
}

void QualitySheet::show(const QualityCriterion *criterion, const QualityQuestion *question)
{
    m_criterion = criterion;
    m_question = question;
    const bool byPerson = question && question->byPerson();
    m_form->setVisible(byPerson);
    if (byPerson)
        m_form->setRecordToBegin(m_quality.answerTo(*criterion, *question));
    else
        m_form->setRecord({});
    refresh();
}

void QualitySheet::refresh()
{
    setVisible(m_criterion);
    if (!m_criterion)
        return;
    m_title->setText(QStringLiteral("%1 %2").arg(QLatin1String(m_criterion->id), checks::titleOf(*m_criterion)));
    m_asked->setText(m_question ? checks::askedBy(*m_question) : checks::meaningOf(*m_criterion));
    const QualityResult *shown = result();
    showTexts(shown);
    showRecords(shown);
}

void QualitySheet::showTexts(const QualityResult *shown)
{
    QString text;
    if (shown && !shown->applies) {
        text = html({}, tr("The simplified plan need not have this part: the question is left out of the score."));
    } else if (shown) {
        text = html({}, shown->figures() + u'.');
        if (shown->gain > 0)
            text += html(tr("What raises it:"), checks::adviceOf(*m_question))
                + html({}, tr("It could add up to %1 points to the score.").arg(domain::formatFixed(shown->gain, 1)));
    } else if (!m_question) {
        text = html({}, tr("Open the criterion to see its questions."));
    }
    m_texts->setText(text);
}

void QualitySheet::showRecords(const QualityResult *shown)
{
    const int all = shown ? int(shown->lacks.size()) : 0;
    m_recordsTitle->setVisible(all > 0);
    m_records->setVisible(all > 0);
    const int row = m_records->currentRow();
    m_records->clear();
    if (all == 0)
        return;
    m_recordsTitle->setText(all > int(mostRecords) ? tr("What lowers it: the first %1 of %2 (Enter opens one)").arg(mostRecords).arg(all)
                                                   : tr("What lowers it: %n record(s) (Enter opens one)", nullptr, all));
    const std::vector<RecordKey> records = m_quality.lackingRecords(*shown, mostRecords);
    for (size_t i = 0; i < records.size(); ++i) {
        auto *item = new QListWidgetItem(m_document.reader().nameOf(records[i]).simplified(), m_records);
        item->setData(NumberRole, int(i));
        item->setToolTip(item->text());
    }
    m_records->setCurrentRow(std::clamp(row, 0, m_records->count() - 1));
}

} // namespace piao::widgets
