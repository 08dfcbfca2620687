// SPDX-License-Identifier: EUPL-1.2
// How the register writes: cells, blocks of cells, events and processes that come and go.
#include "piao/models/risk_register_model.h"

#include "piao/document/field_text.h"
#include "piao/domain/rank.h"
#include "piao/models/record_table_model.h"
#include "risk/register_cell_writer.h"
#include "risk/register_write.h"

#include <QRegularExpression>

namespace piao::models {

using namespace domain;
using document::ActionText;
using document::RegisterRow;
using document::RiskSlot;
using document::UnitOfWork;
using document::noRiskSlot;
using Content = RegisterContent;

namespace {

/// Cells in reading order.
void sortCells(QModelIndexList &cells)
{
    std::sort(cells.begin(), cells.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
}

/// A rank right after the record at `place` of these, which may move others.
Result<void> rankAfter(UnitOfWork &unit, const RecordKey &added, std::vector<std::pair<RecordKey, qint64>> siblings, size_t place)
{
    std::vector<std::optional<qint64>> ranks;
    std::vector<RecordKey> keys;
    for (size_t i = 0; i < siblings.size(); ++i) {
        keys.push_back(siblings[i].first);
        ranks.push_back(siblings[i].second);
        if (i == place) {
            keys.push_back(added);
            ranks.push_back(std::nullopt);
        }
    }
    for (const RankChange &change : rankChanges(ranks)) {
        if (const Result<void> set = unit.set(keys[change.position], "rank", change.rank); !set)
            return set;
    }
    return {};
}

/// Adds a record as one step, after the sibling at `place`; where that is the last one it stands there by itself.
Result<RecordKey> insertAfter(document::PlanDocument &plan, const Record &record, const std::vector<std::pair<RecordKey, qint64>> &siblings,
    size_t place)
{
    RecordKey added;
    const Result<void> done = plan.perform({}, [&](UnitOfWork &unit) -> Result<void> {
        const Result<RecordKey> key = unit.insert(record);
        if (!key)
            return key.error();
        added = *key;
        return place + 1 >= siblings.size() ? Result<void>() : rankAfter(unit, added, siblings, place);
    });
    if (!done)
        return done.error();
    return added;
}

} // namespace

Result<QVariant> RiskRegisterModel::readLinks(const RegisterColumn &column, const QString &text) const
{
    const bool factors = column.content == Content::Factors;
    static const QRegularExpression commas(QStringLiteral("[,;\\s]+"));
    static const QRegularExpression semicolons(QStringLiteral("\\s*[;\\n]\\s*"));
    const QStringList parts = text.split(factors ? commas : semicolons, Qt::SkipEmptyParts);
    document::FieldText texts(m_document->reader());
    QStringList ids;
    for (const QString &part : parts) {
        if (factors) {
            const RiskSlot slot = factorCalled(*risks(), part);
            if (slot == noRiskSlot)
                return Error{ErrorCode::InvalidInput, tr("There is no enabling factor «%1».").arg(part), tr("Nothing was changed."),
                    tr("Type the letters of the plan's list, with commas.")};
            ids.append(document::registerText(risks()->name(Kind::EnablingFactor, slot).id));
            continue;
        }
        const Result<QVariant> id = texts.value(describe(Kind::EventMeasure).field("measure_id"), part);
        if (!id)
            return id;
        ids.append(id->toString());
    }
    ids.removeDuplicates();
    return QVariant(ids);
}

Result<QVariant> RiskRegisterModel::readText(const RegisterColumn &column, const QString &text) const
{
    if (isLinkColumn(column))
        return readLinks(column, text);
    if (isLevelColumn(column)) {
        if (const auto level = readRiskLevel(text))
            return QVariant(QString::fromLatin1(riskToken(*level)));
    }
    return document::FieldText(m_document->reader()).value(*registerField(column).field, text);
}

Result<void> RiskRegisterModel::writeAll(UnitOfWork &unit, const std::vector<CellWrite> &writes) const
{
    RegisterCellWriter writer(unit);
    for (const CellWrite &write : writes) {
        const Result<void> written = isLinkColumn(write.column)
            ? writer.writeLinks(write.process, write.event,
                write.column.content == Content::Factors ? Kind::EventFactor : Kind::EventMeasure, write.value.toStringList())
            : writer.writeField(write.process, write.event, registerField(write.column), write.criterion, write.value);
        if (!written)
            return written;
    }
    return {};
}

bool RiskRegisterModel::keepUnread(const QModelIndex &index, const QString &text, const QString &reason)
{
    m_unread.insert({rowKey(rowAt(index.row())), index.column()}, {text, reason});
    emit dataChanged(index, index);
    return false;
}

bool RiskRegisterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (role != Qt::EditRole && role != ValueRole)
        return false;
    const RegisterRow row = rowAt(index.row());
    const RegisterColumn column = columnAt(index.column());
    const CellKey cell{rowKey(row), index.column()};
    const bool isUnread = m_unread.contains(cell);
    if (!isUnread && role == Qt::EditRole && value.toString() == editText(row, column))
        return true;
    const Result<QVariant> read = role == ValueRole ? Result<QVariant>(value) : readText(column, value.toString());
    if (!read)
        return keepUnread(index, value.toString(), read.error().what);
    const RecordKey criterion{Kind::ExposureCriterion, column.criterion == noRiskSlot
            ? QString() : document::registerText(risks()->name(Kind::ExposureCriterion, column.criterion).id), {}};
    const std::vector<CellWrite> writes{{processAt(index.row()), eventAt(index.row()), column, criterion, *read}};
    const QPersistentModelIndex held(index);
    const Result<void> done = m_document->perform({}, [&](UnitOfWork &unit) { return writeAll(unit, writes); });
    if (!done) {
        keepUnread(index, value.toString(), done.error().what);
        emit refused(done.error());
        return false;
    }
    if (m_unread.remove(cell) && held.isValid())
        emit dataChanged(held, held);
    return true;
}

QString RiskRegisterModel::copyText(const QModelIndex &index) const
{
    const Content content = columnAt(index.column()).content;
    const QString own = index.data(Qt::EditRole).toString();
    // The overall judgement is what the process states; where it states nothing, what comes from the events.
    const bool shown = content != Content::Process && (content != Content::Overall || own.isEmpty());
    return shown ? index.data().toString() : own;
}

BlockReport RiskRegisterModel::writeCells(const ActionText &text, const std::vector<CellText> &cells)
{
    BlockReport report;
    std::vector<CellWrite> writes;
    std::vector<CellKey> written;
    for (const CellText &cell : cells) {
        const auto refuse = [&](const QString &reason) {
            report.refusals.push_back({cell.row, headerData(cell.column, Qt::Horizontal).toString(), cell.text, reason});
        };
        if (cell.row >= rowCount()) {
            refuse(tr("The register has no row here: add the process or the event first."));
            continue;
        }
        if (cell.text == copyText(index(cell.row, cell.column))) {
            ++report.cells;
            continue;
        }
        if (!isCellEditable(cell.column)) {
            refuse(tr("This column cannot be written."));
            continue;
        }
        const RegisterColumn &column = columnAt(cell.column);
        const Result<QVariant> value = readText(column, cell.text);
        if (!value) {
            refuse(value.error().what);
            continue;
        }
        const RecordKey criterion{Kind::ExposureCriterion, column.criterion == noRiskSlot
                ? QString() : document::registerText(risks()->name(Kind::ExposureCriterion, column.criterion).id), {}};
        writes.push_back({processAt(cell.row), eventAt(cell.row), column, criterion, *value});
        written.push_back({rowKey(rowAt(cell.row)), cell.column});
    }
    const Result<void> done = m_document->perform(text, [&](UnitOfWork &unit) { return writeAll(unit, writes); });
    if (!done) {
        report.error = done.error();
        return report;
    }
    for (const CellKey &cell : written)
        m_unread.remove(cell);
    report.cells += int(writes.size());
    return report;
}

BlockReport RiskRegisterModel::writeBlock(int top, const QList<int> &columns, const TextBlock &block)
{
    if (!isEditable())
        return {};
    std::vector<CellText> cells;
    for (int i = 0; i < int(block.size()); ++i) {
        for (int j = 0; j < int(std::min(block[i].size(), columns.size())); ++j)
            cells.push_back({top + i, columns[j], block[i][j]});
    }
    ActionText text(QT_TRANSLATE_NOOP("history", "Paste %1 rows into the register of risks"));
    return writeCells(text.arg(qlonglong(block.size())), cells);
}

BlockReport RiskRegisterModel::writeText(const QModelIndexList &cells, const QString &text)
{
    if (!isEditable())
        return {};
    std::vector<CellText> texts;
    for (const QModelIndex &cell : cells)
        texts.push_back({cell.row(), cell.column(), text});
    ActionText many(QT_TRANSLATE_NOOP("history", "Fill %1 cells of the register of risks"));
    many.arg(qlonglong(texts.size()));
    return writeCells(texts.size() == 1 ? ActionText() : many, texts);
}

BlockReport RiskRegisterModel::clearCells(const QModelIndexList &cells)
{
    if (!isEditable())
        return {};
    std::vector<CellText> texts;
    for (const QModelIndex &cell : cells) {
        // What is computed or comes from the events has nothing of its own to clear.
        if (isCellEditable(cell.column()) && !cell.data(Qt::EditRole).toString().isEmpty())
            texts.push_back({cell.row(), cell.column(), {}});
    }
    ActionText text(QT_TRANSLATE_NOOP("history", "Clear %1 cells of the register of risks"));
    text.arg(qlonglong(texts.size()));
    return writeCells(texts.size() == 1 ? ActionText() : text, texts);
}

BlockReport RiskRegisterModel::fillDown(const QModelIndexList &cells)
{
    if (!isEditable())
        return {};
    QModelIndexList sorted = cells;
    sortCells(sorted);
    QHash<int, QString> source;
    std::vector<CellText> texts;
    for (const QModelIndex &cell : std::as_const(sorted)) {
        if (!source.contains(cell.column()))
            source.insert(cell.column(), copyText(cell));
        else
            texts.push_back({cell.row(), cell.column(), source.value(cell.column())});
    }
    ActionText text(QT_TRANSLATE_NOOP("history", "Fill %1 cells of the register of risks"));
    return writeCells(text.arg(qlonglong(texts.size())), texts);
}

RecordKey RiskRegisterModel::addEvent(int row)
{
    if (!isEditable() || row < 0 || row >= rowCount())
        return {};
    const RegisterRow beside = rowAt(row);
    std::vector<std::pair<RecordKey, qint64>> siblings;
    size_t place = 0;
    for (const RiskSlot event : risks()->process(beside.process).events) {
        if (event == beside.event)
            place = siblings.size();
        siblings.emplace_back(risks()->eventKey(event), risks()->event(event).rank);
    }
    Record record(Kind::RiskEvent);
    record.set("process_id", processAt(row).id);
    const Result<RecordKey> added = insertAfter(*m_document, record, siblings, place);
    if (added)
        return *added;
    emit refused(added.error());
    return {};
}

RecordKey RiskRegisterModel::addProcess(int row)
{
    if (!isEditable() || !risks())
        return {};
    Record record(Kind::Process);
    std::vector<std::pair<RecordKey, qint64>> siblings;
    size_t place = 0;
    if (row >= 0 && row < rowCount()) {
        const RiskSlot beside = rowAt(row).process;
        const RiskSlot area = risks()->process(beside).area;
        if (area != noRiskSlot)
            record.set("area_id", document::registerText(risks()->name(Kind::RiskArea, area).id));
        for (const RiskSlot process : risks()->processes()) {
            if (risks()->process(process).area != area)
                continue;
            if (process == beside)
                place = siblings.size();
            siblings.emplace_back(risks()->processKey(process), risks()->process(process).rank);
        }
    }
    const Result<RecordKey> added = insertAfter(*m_document, record, siblings, place);
    if (added)
        return *added;
    emit refused(added.error());
    return {};
}

bool RiskRegisterModel::removeAll(const std::vector<RecordKey> &keys)
{
    if (keys.empty() || !isEditable())
        return false;
    const Result<void> done = m_document->perform({}, [&](UnitOfWork &unit) { return unit.removeAll(keys); });
    if (!done)
        emit refused(done.error());
    return done.ok();
}

bool RiskRegisterModel::removeEvents(const QList<int> &rows)
{
    std::vector<RecordKey> keys;
    for (const int row : rows) {
        if (const RecordKey key = eventAt(row); !key.isNull())
            keys.push_back(key);
    }
    return removeAll(keys);
}

bool RiskRegisterModel::removeProcesses(const QList<int> &rows)
{
    std::vector<RecordKey> keys;
    for (const int row : rows) {
        const RecordKey key = processAt(row);
        if (!key.isNull() && std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    }
    return removeAll(keys);
}

} // namespace piao::models
