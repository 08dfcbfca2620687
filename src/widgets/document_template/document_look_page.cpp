// SPDX-License-Identifier: EUPL-1.2
#include "document_template/document_look_page.h"

#include "document_template/color_input.h"
#include "document_template/font_input.h"
#include "document_template/logo_dialog.h"
#include "document_template/logo_input.h"
#include "forms/check_input.h"
#include "forms/form_builder.h"
#include "look/quiet_label.h"
#include "look/scroll_page.h"
#include "piao/document/document_look.h"
#include "piao/domain/italian_format.h"
#include "piao/report/document_style.h"
#include "piao/report/semantic_tree.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

namespace {

const Field &lookField(const char *column)
{
    return describe(Kind::DocumentLayout).field(column);
}

QColor usualAccent()
{
    const report::Color accent = report::DocumentStyle().accent;
    return QColor(accent.red, accent.green, accent.blue);
}

void setPlaceholder(const RecordForm &form, const char *column, const QString &text)
{
    FieldInput *input = form.input(QString::fromLatin1(column));
    if (auto *line = qobject_cast<QLineEdit *>(input->widget()))
        line->setPlaceholderText(text);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(input->widget()))
        lines->setPlaceholderText(text);
}

void setUsual(const RecordForm &form, const char *column, bool yes)
{
    if (auto *check = dynamic_cast<CheckInput *>(form.input(QString::fromLatin1(column))))
        check->setUsual(yes);
}

} // namespace

DocumentLookPage::DocumentLookPage(document::PlanDocument &document, QWidget *parent)
    : EditorPage(document, parent)
    , m_cover(adopt(new RecordForm(document, Kind::DocumentLayout)))
    , m_act(adopt(new RecordForm(document, Kind::Plan)))
    , m_pages(adopt(new RecordForm(document, Kind::DocumentLayout)))
    , m_logo(new LogoInput(document, lookField("logo_id"), m_cover))
    , m_font(new FontInput(lookField("font_family"), m_pages))
    , m_accent(new ColorInput(document, lookField("accent"), usualAccent(), m_pages))
    , m_sample(new QLabel(this))
    , m_advice(quietLabel({}, this))
    , m_fontAdvice(reasonLabel(this))
    , m_choose(new QPushButton(tr("Choose the colour…"), this))
{
    buildCover();
    buildAct();
    buildPages();
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->setSpacing(0);
    for (RecordForm *form : {m_cover, m_act, m_pages}) {
        form->layout()->setContentsMargins(20, form == m_cover ? 16 : form == m_act ? 8 : 24, 20, form == m_pages ? 20 : 0);
        inner->addWidget(form);
    }
    inner->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrollPage(content, this));
    connect(m_logo, &LogoInput::fileWanted, this, &DocumentLookPage::chooseLogo);
    connect(m_accent, &QLineEdit::textChanged, this, &DocumentLookPage::showAdvice);
    connect(m_font, &QComboBox::currentTextChanged, this, &DocumentLookPage::showAdvice);
    connect(m_choose, &QPushButton::clicked, m_accent, &ColorInput::choose);
    connect(&document, &document::PlanDocument::changed, this, &DocumentLookPage::follow);
    showPlaceholders();
}

void DocumentLookPage::buildCover()
{
    FormBuilder(*m_cover)
        .group(tr("Cover"), tr("What is left empty is as usual: the grey words say how."))
        .row({{"logo_id", 12, m_logo}})
        .row({{"cover_title", 8}, {"cover_subtitle", 4}})
        .row({{"cover_lines", 12}})
        .group(tr("Approval"), tr("Who approved the plan, with which act: printed on the cover, with lines to fill in while it is not known."))
        .row({{"draft_mark", 6}, {"approval_block", 6}});
}

void DocumentLookPage::buildAct()
{
    FormBuilder(*m_act)
        .row({{"approving_organ", 6}, {"act_kind", 6}})
        .row({{"act_number", 3}, {"act_date", 3}});
}

void DocumentLookPage::buildPages()
{
    m_fontAdvice->setObjectName(QStringLiteral("fontAdvice"));
    FormBuilder(*m_pages)
        .group(tr("Pages"))
        .row({{"font_family", 5, m_font}, {"font_size", 2}, {"contents_depth", 3}})
        .widget(m_fontAdvice)
        .row({{"accent", 3, m_accent}})
        .widget(buildColorLine())
        .row({{"justified", 4}, {"hyphenated", 4}})
        .row({{"foot", 12}});
    setUsual(*m_cover, "approval_block", true);
    setUsual(*m_pages, "justified", report::DocumentStyle().justify);
    setUsual(*m_pages, "hyphenated", report::DocumentStyle().hyphenate);
    if (auto *mark = qobject_cast<QComboBox *>(m_cover->input(QStringLiteral("draft_mark"))->widget()))
        mark->setItemText(0, tr("As usual: until the plan is approved"));
}

/// The colour as it will be seen, with what is to be known of it.
QWidget *DocumentLookPage::buildColorLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 2, 0, 4);
    layout->setSpacing(14);
    m_sample->setText(tr("A heading of the document"));
    m_sample->setObjectName(QStringLiteral("accentSample"));
    m_sample->setAutoFillBackground(true);
    m_sample->setContentsMargins(12, 6, 12, 6);
    QFont font = m_sample->font();
    font.setBold(true);
    m_sample->setFont(font);
    m_advice->setObjectName(QStringLiteral("accentAdvice"));
    m_choose->setObjectName(QStringLiteral("chooseAccent"));
    layout->addWidget(m_choose);
    layout->addWidget(m_sample);
    layout->addWidget(m_advice, 1);
    return line;
}

void DocumentLookPage::showPlaceholders()
{
    const report::DocumentStyle style;
    setPlaceholder(*m_cover, "cover_title", QStringLiteral("Piano integrato di attività e organizzazione"));
    setPlaceholder(*m_cover, "cover_subtitle", QStringLiteral("PIAO"));
    setPlaceholder(*m_cover, "cover_lines", tr("Each on a line of its own, below the years of the plan"));
    setPlaceholder(*m_pages, "font_size", formatNumber(style.bodySize, 0));
    setPlaceholder(*m_pages, "contents_depth", formatNumber(report::Contents().depth, 0));
    setPlaceholder(*m_pages, "foot", tr("Beside the number of the page; empty: the title of the document"));
}

void DocumentLookPage::showAdvice()
{
    m_advice->setText(m_accent->advice());
    QPalette paper = m_sample->palette();
    paper.setColor(QPalette::Window, Qt::white);
    paper.setColor(QPalette::WindowText, m_accent->printedColor());
    m_sample->setPalette(paper);
    const QString warning = m_font->isInstalled() ? QString()
        : tr("This font is not installed on this computer, or lacks a face that the document needs: here the document cannot be made with it.");
    m_fontAdvice->setText(warning);
    m_fontAdvice->setVisible(!warning.isEmpty());
}

void DocumentLookPage::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Add the logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        takeLogo(path);
}

void DocumentLookPage::takeLogo(const QString &path)
{
    commitPending();
    const Result<document::AttachedFile> file = document::readFileToAttach(path);
    if (!file) {
        emit refused(file.error());
        return;
    }
    QString description;
    if (document::canBeLogo(file->mediaType)) {
        LogoDialog dialog(*file, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        description = dialog.description();
    }
    if (const Result<RecordKey> added = document::addLogo(document(), *file, description); !added)
        emit refused(added.error());
}

void DocumentLookPage::open(const Place &place)
{
    const Record look = document::lookOf(reader());
    m_cover->setRecordToBegin(look);
    m_pages->setRecordToBegin(look);
    m_act->setRecord(reader().plan().key());
    m_choose->setEnabled(!document().isReadOnly());
    showAdvice();
    if (place.field.isEmpty())
        return;
    for (RecordForm *form : {m_cover, m_pages, m_act}) {
        if (form->focusField(place.field))
            return;
    }
}

Place DocumentLookPage::current() const
{
    return {Place::Page::DocumentLook, {}, focusedField(), 0};
}

void DocumentLookPage::follow(const document::ChangeNotice &notice)
{
    if (notice.reset && !m_cover->record().isNull())
        open({Place::Page::DocumentLook, {}, {}, 0});
}

} // namespace piao::widgets
