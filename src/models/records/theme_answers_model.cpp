// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/theme_answers_model.h"

namespace piao::models {

using namespace domain;
using document::UnitOfWork;

namespace {

/// Columns of the link, after the theme's title.
constexpr const char *linkColumns[] = {"sentence", "office", "code_printed"};

Result<void> insertLink(UnitOfWork &unit, const RecordKey &key)
{
    Record link(Kind::ObjectiveTheme);
    link.set("objective_id", key.id).set("theme_id", key.part);
    const Result<RecordKey> inserted = unit.insert(link);
    return inserted ? Result<void>() : Result<void>(inserted.error());
}

} // namespace

ThemeAnswersModel::ThemeAnswersModel(document::PlanDocument &document, const QString &objectiveId, QObject *parent)
    : RecordTableModel(document, {Kind::Theme, {}, {}}, parent), m_objectiveId(objectiveId)
{
    setNewRowShown(false);
    setColumns({QStringLiteral("title")});
    readAnswers();
}

void ThemeAnswersModel::setObjective(const QString &objectiveId)
{
    if (m_objectiveId == objectiveId)
        return;
    m_objectiveId = objectiveId;
    reload();
}

bool ThemeAnswersModel::isAnswered(int row) const
{
    return m_answers.contains(keyAt(row).id);
}

int ThemeAnswersModel::answeredCount() const
{
    return int(m_answers.size());
}

RecordKey ThemeAnswersModel::linkKey(const QString &themeId) const
{
    return {Kind::ObjectiveTheme, m_objectiveId, themeId};
}

void ThemeAnswersModel::readAnswers()
{
    m_answers.clear();
    if (!document() || m_objectiveId.isEmpty())
        return;
    for (const Record &link : document()->reader().where(Kind::ObjectiveTheme, "objective_id", m_objectiveId))
        m_answers.insert(link.text("theme_id"), link);
}

void ThemeAnswersModel::reload()
{
    readAnswers();
    RecordTableModel::reload();
}

const Field *ThemeAnswersModel::fieldAt(int column) const
{
    return column == 0 ? RecordTableModel::fieldAt(0) : &describe(Kind::ObjectiveTheme).field(linkColumns[column - 1]);
}

int ThemeAnswersModel::columnOf(const QString &name) const
{
    for (int i = 0; i < int(std::size(linkColumns)); ++i) {
        if (name == QLatin1String(linkColumns[i]))
            return i + 1;
    }
    return RecordTableModel::columnOf(name);
}

int ThemeAnswersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(std::size(linkColumns));
}

QVariant ThemeAnswersModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && index.column() == 0) {
        if (role == Qt::CheckStateRole)
            return isAnswered(index.row()) ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return (isAnswered(index.row()) ? tr("%1, answered") : tr("%1, not answered")).arg(textAt(index.row(), 0));
    }
    if (index.isValid() && index.column() > 0 && role == Qt::CheckStateRole && !isAnswered(index.row()))
        return {};
    if (index.isValid() && role == DoubtRole && qstrcmp(fieldAt(index.column())->column, "sentence") == 0)
        return isAnswered(index.row()) && textAt(index.row(), index.column()).isEmpty()
            ? tr("The theme's table prints this sentence; it is still to be written.") : QString();
    return RecordTableModel::data(index, role);
}

Qt::ItemFlags ThemeAnswersModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() > 0)
        return RecordTableModel::flags(index);
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isEditable() && !m_objectiveId.isEmpty() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ThemeAnswersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.isValid() && index.column() == 0)
        return role == Qt::CheckStateRole && setAnswered(index.row(), value.toInt() == Qt::Checked);
    return RecordTableModel::setData(index, value, role);
}

bool ThemeAnswersModel::setAnswered(int row, bool answered)
{
    if (answered == isAnswered(row) || !isEditable() || m_objectiveId.isEmpty())
        return answered == isAnswered(row);
    const RecordKey key = linkKey(keyAt(row).id);
    document::ActionText text(answered ? QT_TRANSLATE_NOOP("history", "Answer theme %1") : QT_TRANSLATE_NOOP("history", "Take theme %1 away"));
    text.arg(textAt(row, 0));
    const Result<void> done = document()->perform(text, [&](UnitOfWork &unit) {
        return answered ? insertLink(unit, key) : unit.remove(key);
    });
    if (!done)
        emit refused(done.error());
    return done.ok();
}

QVariant ThemeAnswersModel::valueAt(int row, int column) const
{
    if (column == 0)
        return RecordTableModel::valueAt(row, 0);
    const auto answer = m_answers.constFind(keyAt(row).id);
    return answer == m_answers.constEnd() ? QVariant() : answer->value(linkColumns[column - 1]);
}

Result<void> ThemeAnswersModel::writeCell(UnitOfWork &unit, const RecordKey &key, int column, const QVariant &value)
{
    const RecordKey link = linkKey(key.id);
    if (unit.reader().read(link).isNull()) {
        if (!value.isValid() || value.toString().isEmpty())
            return {};
        if (const Result<void> inserted = insertLink(unit, link); !inserted)
            return inserted;
    }
    return unit.set(link, linkColumns[column - 1], value);
}

bool ThemeAnswersModel::isCellEditable(int row, int column) const
{
    return column > 0 && !m_objectiveId.isEmpty() && row < recordCount();
}

void ThemeAnswersModel::followOther(const document::ChangeNotice &notice)
{
    bool changed = false;
    for (const store::RowChange &change : notice.changes)
        changed = changed || (change.key.kind == Kind::ObjectiveTheme && change.key.id == m_objectiveId);
    if (!changed)
        return;
    readAnswers();
    if (recordCount() > 0)
        emit dataChanged(index(0, 0), index(recordCount() - 1, columnCount() - 1));
}

} // namespace piao::models
