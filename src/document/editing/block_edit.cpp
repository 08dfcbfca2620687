// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/block_edit.h"

#include "piao/document/field_text.h"
#include "piao/document/plan_document.h"
#include "document_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

Error refusal(const QString &what)
{
    return {ErrorCode::InvalidInput, what, DocumentText::tr("The cell keeps what it had."), {}};
}

Kind kindOf(const BlockRow &row)
{
    return row.key.isNull() ? row.start.kind() : row.key.kind;
}

/// A cell whose text was understood: which field of the row gets which value; -1 with a target's year.
struct ReadCell {
    int cell = 0;
    int field = -1;
    QVariant value;
};

Result<ReadCell> readCell(FieldText &texts, const Block &block, int index)
{
    const BlockCell &cell = block.cells[size_t(index)];
    if (cell.row < 0 || cell.row >= int(block.rows.size()))
        return refusal(DocumentText::tr("There is no row for it."));
    const RecordDescription &description = describe(kindOf(block.rows[size_t(cell.row)]));
    if (cell.year != 0) {
        if (description.kind != Kind::Indicator)
            return refusal(DocumentText::tr("Only an indicator has targets."));
        return ReadCell{index, -1, cell.text};
    }
    const int field = description.indexOf(QStringView(cell.column));
    if (field < 0 || description.fields[size_t(field)].is(PrimaryKey))
        return refusal(DocumentText::tr("«%1» has no field «%2» that could be written.").arg(singular(description), cell.column));
    const Result<QVariant> value = texts.value(description.fields[size_t(field)], cell.text);
    if (!value)
        return value.error();
    if (!value->isValid() && description.fields[size_t(field)].is(Required))
        return refusal(DocumentText::tr("«%1» cannot be empty.").arg(label(description.fields[size_t(field)])));
    return ReadCell{index, field, *value};
}

struct ReadBlock {
    std::vector<ReadCell> cells;
    std::vector<CellRefusal> refused;
};

ReadBlock readBlock(PlanReader &reader, const Block &block)
{
    FieldText texts(reader);
    ReadBlock read;
    for (int index = 0; index < int(block.cells.size()); ++index) {
        const Result<ReadCell> cell = readCell(texts, block, index);
        if (cell)
            read.cells.push_back(*cell);
        else
            read.refused.push_back({index, cell.error()});
    }
    // A text gives the number beside it; a number that is in the block too has the last word, so texts come first.
    const auto isText = [&](const ReadCell &cell) {
        const QString &column = block.cells[size_t(cell.cell)].column;
        return column == QLatin1String("value_text") || column == QLatin1String("baseline_text");
    };
    std::stable_partition(read.cells.begin(), read.cells.end(), isText);
    return read;
}

/// Writes the cells that were read, adding rows on the way.
class BlockWriter
{
public:
    BlockWriter(UnitOfWork &unit, const Block &block) : m_unit(unit), m_block(block)
    {
        for (const BlockRow &row : block.rows)
            m_keys.push_back(row.key);
    }

    Result<void> write(const std::vector<ReadCell> &cells)
    {
        // New rows in the block's order, whatever cell comes first.
        std::vector<bool> needed(m_keys.size(), false);
        for (const ReadCell &cell : cells)
            needed[size_t(rowOf(cell))] = needed[size_t(rowOf(cell))] || !isEmpty(cell);
        for (size_t row = 0; row < m_keys.size(); ++row) {
            if (!needed[row] || !m_keys[row].isNull())
                continue;
            const Result<RecordKey> added = m_unit.insert(m_block.rows[row].start);
            if (!added)
                return added.error();
            m_keys[row] = *added;
        }
        for (const ReadCell &cell : cells) {
            if (m_keys[size_t(rowOf(cell))].isNull())
                continue;
            if (const Result<void> written = cell.field < 0 ? writeTarget(cell) : m_unit.set(m_keys[size_t(rowOf(cell))], cell.field, cell.value); !written)
                return written;
        }
        return {};
    }

    const std::vector<RecordKey> &keys() const { return m_keys; }

private:
    int rowOf(const ReadCell &cell) const { return m_block.cells[size_t(cell.cell)].row; }

    bool isEmpty(const ReadCell &cell) const
    {
        return cell.field < 0 ? cell.value.toString().trimmed().isEmpty() : !cell.value.isValid();
    }

    Result<void> writeTarget(const ReadCell &cell)
    {
        const BlockCell &typed = m_block.cells[size_t(cell.cell)];
        const RecordKey indicator = m_keys[size_t(typed.row)];
        const RecordKey target{Kind::Target, indicator.id, QString::number(typed.year)};
        const bool there = !m_unit.reader().read(target).isNull();
        if (isEmpty(cell))
            return there ? m_unit.remove(target) : Result<void>();
        if (!there) {
            const Record fresh = Record(Kind::Target).set("indicator_id", indicator.id).set("year", qlonglong(typed.year));
            if (const Result<RecordKey> added = m_unit.insert(fresh); !added)
                return added.error();
        }
        return m_unit.set(target, "value_text", typed.text);
    }

    UnitOfWork &m_unit;
    const Block &m_block;
    std::vector<RecordKey> m_keys;
};

ActionText wordsOfPaste(const Block &block, const std::vector<ReadCell> &cells)
{
    const Kind kind = kindOf(block.rows[size_t(block.cells[size_t(cells.front().cell)].row)]);
    return ActionText(QT_TRANSLATE_NOOP("history", "Wrote %1 cells in %2"))
        .arg(qlonglong(cells.size())).argTranslated(describe(kind).plural);
}

} // namespace

Result<BlockOutcome> setCells(PlanDocument &document, const Block &block, const ActionText &text)
{
    const ReadBlock read = readBlock(document.reader(), block);
    BlockOutcome outcome{int(read.cells.size()), {}, read.refused};
    const bool paste = text.isEmpty() && read.cells.size() > 1;
    const Result<void> done = document.perform(paste ? wordsOfPaste(block, read.cells) : text, [&](UnitOfWork &unit) -> Result<void> {
        BlockWriter writer(unit, block);
        const Result<void> written = writer.write(read.cells);
        outcome.rows = writer.keys();
        return written;
    });
    return done ? Result<BlockOutcome>(outcome) : Result<BlockOutcome>(done.error());
}

std::vector<CellRefusal> checkCells(PlanReader &reader, const Block &block)
{
    return readBlock(reader, block).refused;
}

Result<void> setTarget(PlanDocument &document, const RecordKey &indicator, int year, const QString &text)
{
    const Result<BlockOutcome> done = setCells(document, {{{indicator, {}}}, {{0, {}, text, year}}});
    if (!done)
        return done.error();
    return done->refused.empty() ? Result<void>() : Result<void>(done->refused.front().error);
}

} // namespace piao::document
