// SPDX-License-Identifier: EUPL-1.2
// What the cells of the register show.
#include "piao/models/risk_register_model.h"

#include "piao/domain/italian_format.h"
#include "piao/models/record_table_model.h"
#include "risk/register_text.h"

#include <QDate>

namespace piao::models {

using namespace domain;
using document::RegisterJudged;
using document::RegisterMeasure;
using document::RegisterRow;
using document::RiskSlot;
using document::noRiskSlot;
using document::registerText;
using Content = RegisterContent;

namespace {

QString dateText(std::string_view iso)
{
    const QDate date = QDate::fromString(registerText(iso), Qt::ISODate);
    return date.isValid() ? formatDate(date) : registerText(iso);
}

QString join(QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(QStringLiteral("; "));
}

QString choiceText(const char *column, std::string_view token)
{
    return token.empty() ? QString() : choiceLabel(describe(Kind::Measure).field(column), registerText(token));
}

} // namespace

QVariant RiskRegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !risks())
        return {};
    const RegisterRow &row = rowAt(index.row());
    const RegisterColumn &column = columnAt(index.column());
    if (const auto unread = m_unread.constFind({rowKey(row), index.column()}); unread != m_unread.constEnd()) {
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return unread->text;
        if (role == ReasonRole || role == Qt::ToolTipRole)
            return unread->reason;
        if (role == Qt::AccessibleTextRole)
            return tr("%1 (not in the plan: %2)").arg(unread->text, unread->reason);
        if (role == LevelRole)
            return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case Qt::EditRole:
        return editText(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return isLevelColumn(column) ? levelWords(row, column) : textAt(row, column);
    case Qt::AccessibleDescriptionRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ValueRole:
        return typedValue(row, column);
    case DoubtRole:
        return doubt(row, column);
    case ProfileRole:
        return column.content == Content::Profile ? profile(row) : QVariant();
    case RepeatsRole:
        return isAboutProcess(column) && index.row() > 0 && rowAt(index.row() - 1).process == row.process;
    default:
        return isLevelColumn(column) ? levelData(row, column, role) : QVariant();
    }
}

bool RiskRegisterModel::isAboutProcess(const RegisterColumn &column) const
{
    switch (column.content) {
    case Content::Area:
    case Content::Process:
    case Content::Owner:
    case Content::Code:
    case Content::Steps:
    case Content::Overall:
    case Content::OwnRationale:
        return true;
    default:
        return false;
    }
}

QString RiskRegisterModel::textAt(const RegisterRow &row, const RegisterColumn &column) const
{
    switch (column.content) {
    case Content::Factors:
    case Content::MeasureTitles:
        return linksText(row, column.content);
    case Content::Protects:
        return protectsText(row);
    case Content::Profile:
        return profile(row);
    case Content::MeasureCount:
    case Content::MeasureTypes:
    case Content::Responsible:
    case Content::Term:
    case Content::State:
        return measuresText(row, column.content);
    case Content::Missing:
        return gapsText(row);
    default:
        break;
    }
    if (isLevelColumn(column)) {
        const auto level = levelAt(row, column);
        return level ? QString(riskLetter(*level)) : QString();
    }
    return isAboutProcess(column) ? processText(row, column) : eventText(row, column);
}

QString RiskRegisterModel::processText(const RegisterRow &row, const RegisterColumn &column) const
{
    const document::RegisterProcess &process = risks()->process(row.process);
    switch (column.content) {
    case Content::Area: return risks()->nameText(Kind::RiskArea, process.area);
    case Content::Process: return risks()->processText(row.process);
    case Content::Owner:
        return process.centre == noRiskSlot ? registerText(process.ownerText) : risks()->nameText(Kind::ResponsibilityCentre, process.centre);
    case Content::Code: return registerText(process.code);
    case Content::Steps: return process.steps > 0 ? QString::number(process.steps) : QString();
    default: return registerText(process.rationale[size_t(column.stage)]);
    }
}

QString RiskRegisterModel::eventText(const RegisterRow &row, const RegisterColumn &column) const
{
    if (row.event == noRiskSlot)
        return {};
    const document::RegisterEvent &event = risks()->event(row.event);
    switch (column.content) {
    case Content::EventCode: return registerText(event.code);
    case Content::Event: return registerText(event.description);
    case Content::Controls: return registerText(event.controls);
    case Content::MonitoredOn: return dateText(event.monitoredOn);
    default: return registerText(event.rationale[size_t(column.stage)]);
    }
}

QString RiskRegisterModel::measuresText(const RegisterRow &row, Content content) const
{
    const std::vector<RiskSlot> measures = risks()->measuresOf(row);
    if (content == Content::MeasureCount)
        return measures.empty() ? QString() : QString::number(measures.size());
    QStringList texts;
    for (const RiskSlot slot : measures) {
        const RegisterMeasure &measure = risks()->measure(slot);
        switch (content) {
        case Content::MeasureTypes: texts.append(choiceText("type", measure.type)); break;
        case Content::Responsible:
            texts.append(measure.responsible.empty() ? risks()->nameText(Kind::ResponsibilityCentre, measure.centre)
                                                     : registerText(measure.responsible));
            break;
        case Content::Term: texts.append(measure.term.empty() ? dateText(measure.endDate) : registerText(measure.term)); break;
        default: texts.append(choiceText("state", measure.state));
        }
    }
    return join(texts);
}

QString RiskRegisterModel::linksText(const RegisterRow &row, Content content) const
{
    QStringList texts;
    if (content == Content::MeasureTitles) {
        for (const RiskSlot slot : risks()->measuresOf(row))
            texts.append(risks()->measureText(slot));
        return join(texts);
    }
    if (row.event == noRiskSlot)
        return {};
    for (const RiskSlot slot : risks()->event(row.event).factors) {
        const document::RegisterName &factor = risks()->name(Kind::EnablingFactor, slot);
        texts.append(registerText(factor.code.empty() ? factor.title : factor.code));
    }
    texts.sort();
    return texts.join(QStringLiteral(", "));
}

QString RiskRegisterModel::protectsText(const RegisterRow &row) const
{
    const document::RegisterProcess &process = risks()->process(row.process);
    QStringList texts;
    const auto add = [&](Kind kind, const std::vector<RiskSlot> &protectedOnes) {
        for (const RiskSlot slot : protectedOnes) {
            const document::RegisterName &name = risks()->name(kind, slot);
            texts.append(registerText(name.code.empty() ? name.title : name.code));
        }
    };
    add(Kind::PublicValue, process.values);
    add(Kind::PerformanceObjective, process.objectives);
    for (const RiskSlot slot : risks()->measuresOf(row)) {
        add(Kind::PublicValue, risks()->measure(slot).values);
        add(Kind::PerformanceObjective, risks()->measure(slot).objectives);
    }
    return join(texts);
}

QString RiskRegisterModel::profile(const RegisterRow &row) const
{
    if (row.event == noRiskSlot)
        return {};
    QString letters;
    for (const RiskSlot criterion : risks()->criteria()) {
        const auto level = risks()->rating(row.event, criterion);
        letters += level ? riskLetter(*level) : QChar(u'-');
    }
    return letters;
}

QString RiskRegisterModel::gapsText(const RegisterRow &row) const
{
    const document::RegisterGaps gaps = risks()->gapsOf(row);
    QStringList words;
    for (const document::RegisterGap gap : document::registerGaps) {
        if (gaps & document::RegisterGaps(gap))
            words.append(gapWord(gap));
    }
    return words.join(QStringLiteral(", "));
}

std::optional<RiskLevel> RiskRegisterModel::levelAt(const RegisterRow &row, const RegisterColumn &column) const
{
    if (column.content == Content::Overall)
        return risks()->judgement(row.process, column.stage).level;
    if (row.event == noRiskSlot)
        return std::nullopt;
    return column.content == Content::Rating ? risks()->rating(row.event, column.criterion)
                                             : risks()->event(row.event).judgement[size_t(column.stage)].level;
}

QVariant RiskRegisterModel::levelData(const RegisterRow &row, const RegisterColumn &column, int role) const
{
    if (role == LevelRole) {
        const auto level = levelAt(row, column);
        return level ? QVariant(int(*level)) : QVariant();
    }
    if (role == InheritedRole)
        return column.content == Content::Overall && !risks()->process(row.process).judgement[size_t(column.stage)].level;
    return {};
}

QString RiskRegisterModel::levelWords(const RegisterRow &row, const RegisterColumn &column) const
{
    const auto level = levelAt(row, column);
    const QString word = level ? riskWord(*level) : tr("no level");
    return doubt(row, column).isEmpty() ? word : tr("%1, incomplete").arg(word);
}

QString RiskRegisterModel::doubt(const RegisterRow &row, const RegisterColumn &column) const
{
    const bool ofProcess = column.content == Content::Overall || column.content == Content::OwnRationale;
    const bool ofEvent = column.content == Content::EventLevel || column.content == Content::EventRationale;
    if (!ofProcess && (!ofEvent || row.event == noRiskSlot))
        return {};
    const RegisterJudged &judged = ofProcess ? static_cast<const RegisterJudged &>(risks()->process(row.process))
                                             : static_cast<const RegisterJudged &>(risks()->event(row.event));
    return judged.judgement[size_t(column.stage)].lacksRationale() ? tr("No rationale: the judgement is incomplete.") : QString();
}

QString RiskRegisterModel::toolTip(const RegisterRow &row, const RegisterColumn &column) const
{
    switch (column.content) {
    case Content::Overall:
        return risks()->explain(row.process, column.stage).join(u'\n');
    case Content::EventLevel:
        return row.event == noRiskSlot ? QString()
            : explainEvent(column.stage, risks()->event(row.event).judgement[size_t(column.stage)]).join(u'\n');
    case Content::Rating:
        return levelWords(row, column);
    case Content::Profile: {
        QStringList lines;
        for (const RiskSlot criterion : row.event == noRiskSlot ? std::vector<RiskSlot>() : risks()->criteria()) {
            const auto level = risks()->rating(row.event, criterion);
            lines.append(QStringLiteral("%1: %2").arg(risks()->nameText(Kind::ExposureCriterion, criterion), level ? riskWord(*level) : QStringLiteral("–")));
        }
        return lines.join(u'\n');
    }
    case Content::Factors: {
        QStringList lines;
        for (const RiskSlot factor : row.event == noRiskSlot ? std::vector<RiskSlot>() : risks()->event(row.event).factors)
            lines.append(risks()->nameText(Kind::EnablingFactor, factor));
        return lines.join(u'\n');
    }
    default:
        return textAt(row, column);
    }
}

QString RiskRegisterModel::editText(const RegisterRow &row, const RegisterColumn &column) const
{
    const document::RegisterProcess &process = risks()->process(row.process);
    switch (column.content) {
    case Content::Process:
        return registerText(process.name);
    case Content::Owner:
        return risks()->nameText(Kind::ResponsibilityCentre, process.centre);
    case Content::Overall: {
        const auto own = process.judgement[size_t(column.stage)].level;
        return own ? QString(riskLetter(*own)) : QString();
    }
    default:
        return textAt(row, column);
    }
}

QVariant RiskRegisterModel::typedValue(const RegisterRow &row, const RegisterColumn &column) const
{
    const document::RegisterProcess &process = risks()->process(row.process);
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    switch (column.content) {
    case Content::Area:
        return process.area == noRiskSlot ? QVariant() : QVariant(registerText(risks()->name(Kind::RiskArea, process.area).id));
    case Content::Owner:
        return process.centre == noRiskSlot ? QVariant() : QVariant(registerText(risks()->name(Kind::ResponsibilityCentre, process.centre).id));
    case Content::MonitoredOn: {
        const QDate date = row.event == noRiskSlot ? QDate() : QDate::fromString(registerText(risks()->event(row.event).monitoredOn), Qt::ISODate);
        return date.isValid() ? QVariant(date) : QVariant();
    }
    default:
        break;
    }
    if (isLevelColumn(column)) {
        const auto level = column.content == Content::Overall ? process.judgement[size_t(column.stage)].level : levelAt(row, column);
        return level ? QVariant(QString::fromLatin1(riskToken(*level))) : QVariant();
    }
    return orNothing(editText(row, column));
}

} // namespace piao::models
