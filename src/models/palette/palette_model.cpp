// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/palette_model.h"

#include "piao/document/tree_levels.h"
#include "piao/domain/record_description.h"
#include "piao/domain/text_fold.h"

#include <algorithm>
#include <tuple>

namespace piao::models {

using namespace domain;

namespace {

/// More than this nobody reads; one types another letter.
constexpr size_t mostShown = 60;
/// Records of one group that are looked at closely; beyond, the words are too general to rank.
constexpr size_t mostCandidates = 2000;

std::string foldedText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::string folded;
    appendFolded({utf8.constData(), size_t(utf8.size())}, folded);
    return folded;
}

/// 0: the text begins with what was typed, 1: a word of it does, 2: it is somewhere inside, or its words are apart.
int matchRank(std::string_view text, std::string_view typed)
{
    const size_t at = text.find(typed);
    if (at == 0)
        return 0;
    for (size_t found = at; found != std::string_view::npos; found = text.find(typed, found + 1)) {
        const char before = text[found - 1];
        if (before == ' ' || before == '\n' || before == '-' || before == '\'' || before == '"')
            return 1;
    }
    return 2;
}

} // namespace

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent) {}

PaletteModel::~PaletteModel() = default;

void PaletteModel::setTree(const ObjectiveTreeModel *tree)
{
    m_tree = tree;
    m_indicatorRevision = -1;
    m_indicators.clear();
}

void PaletteModel::clearCommands()
{
    m_offered.clear();
}

void PaletteModel::addCommand(int number, const QString &title, const QString &shortcut)
{
    m_offered.push_back({Group::Command, title, shortcut, number, {}, foldedText(title), 0});
}

void PaletteModel::addSection(int number, const QString &title)
{
    m_offered.push_back({Group::Section, title, tr("Section"), number, {}, foldedText(title), 0});
}

int PaletteModel::scoreOf(const Entry &entry, std::string_view typed) const
{
    return matchRank(entry.folded, typed) * 4 - std::min(3, m_chosen.value(choiceKey(entry)));
}

void PaletteModel::search(const QString &typed)
{
    const FoldedWords words{typed};
    const std::string folded = foldedText(typed);
    beginResetModel();
    m_found.clear();
    for (const Entry &entry : m_offered) {
        if (!words.foundIn(entry.folded))
            continue;
        m_found.push_back(entry);
        m_found.back().score = scoreOf(entry, folded);
    }
    if (m_tree && m_tree->document() && !words.isEmpty())
        findRecords(words, folded);
    keepBest();
    endResetModel();
}

void PaletteModel::findRecords(const FoldedWords &words, std::string_view typed)
{
    findObjectives(words, typed);
    findIndicators(words, typed);
}

void PaletteModel::findObjectives(const FoldedWords &words, std::string_view typed)
{
    std::vector<bool> seen;
    size_t candidates = 0;
    m_tree->forEachNode([&](const ObjectiveTreeModel::NodeView &node) {
        if (node.level == 0 || candidates >= mostCandidates || !words.foundIn(node.searchText))
            return;
        if (size_t(node.record) >= seen.size())
            seen.resize(size_t(node.record) + 1);
        if (seen[size_t(node.record)])
            return; // under another parent
        seen[size_t(node.record)] = true;
        ++candidates;
        Entry entry{Group::Objective, {}, m_tree->levelName(node.level), node.record, m_tree->keyOfRecord(node.record),
                    std::string(node.searchText), 0};
        entry.score = scoreOf(entry, typed);
        m_found.push_back(std::move(entry));
    });
}

void PaletteModel::readIndicators()
{
    if (m_indicatorRevision == m_tree->document()->revision())
        return;
    m_indicatorRevision = m_tree->document()->revision();
    m_indicators.clear();
    const RecordDescription &description = describe(Kind::Indicator);
    const int id = description.indexOf("id");
    const int name = description.indexOf("name");
    const int code = description.indexOf("code");
    m_tree->document()->reader().visit(Kind::Indicator, [&](const Record &record) {
        m_indicators.push_back({record.at(id).toString(), foldedText(record.at(name).toString() + QLatin1Char(' ') + record.at(code).toString())});
        return true;
    });
}

void PaletteModel::findIndicators(const FoldedWords &words, std::string_view typed)
{
    readIndicators();
    size_t candidates = 0;
    for (const IndicatorText &indicator : m_indicators) {
        if (candidates >= mostCandidates)
            return;
        if (!words.foundIn(indicator.folded))
            continue;
        ++candidates;
        Entry entry{Group::Indicator, {}, {}, 0, {Kind::Indicator, indicator.id, {}}, indicator.folded, 0};
        entry.score = scoreOf(entry, typed);
        m_found.push_back(std::move(entry));
    }
}

/// Sorts, cuts, and gives those that stay their texts.
void PaletteModel::keepBest()
{
    const auto rank = [](const Entry &entry) { return std::tuple(entry.score, int(entry.group), entry.folded.size()); };
    std::stable_sort(m_found.begin(), m_found.end(), [&](const Entry &a, const Entry &b) { return rank(a) < rank(b); });
    if (m_found.size() > mostShown)
        m_found.resize(mostShown);
    for (Entry &entry : m_found) {
        if (entry.key.isNull())
            continue;
        const Record record = m_tree->document()->reader().read(entry.key);
        entry.title = document::displayName(record);
        if (entry.group != Group::Indicator || record.isNull())
            continue;
        for (const Kind level : document::treeLevels) {
            if (record.has(document::ownerColumn(level)))
                entry.detail = m_tree->document()->reader().nameOf({level, record.text(document::ownerColumn(level)), {}});
        }
    }
}

QString PaletteModel::choiceKey(const Entry &entry)
{
    return entry.key.isNull() ? QStringLiteral("%1/%2").arg(int(entry.group)).arg(entry.number) : entry.key.id;
}

void PaletteModel::choose(const QModelIndex &index)
{
    if (index.isValid())
        ++m_chosen[choiceKey(m_found[size_t(index.row())])];
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_found.size())
        return {};
    const Entry &entry = m_found[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case TitleRole: return entry.title;
    case Qt::AccessibleTextRole: return entry.detail.isEmpty() ? entry.title : tr("%1, %2").arg(entry.title, entry.detail);
    case GroupRole: return int(entry.group);
    case DetailRole: return entry.detail;
    case NumberRole: return entry.number;
    case KeyRole: return QVariant::fromValue(entry.key);
    default: return {};
    }
}

} // namespace piao::models
