// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/palette_model.h"

#include "piao/domain/text_fold.h"

#include <algorithm>
#include <tuple>

namespace piao::models {

using namespace domain;

namespace {

/// More than this nobody reads; one types another letter.
constexpr int mostRecords = 50;

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
    constexpr std::string_view wordStarts = " \n-'\"«(";
    const size_t at = text.find(typed);
    if (at == 0)
        return 0;
    for (size_t found = at; found != std::string_view::npos; found = text.find(typed, found + 1)) {
        if (wordStarts.find(text[found - 1]) != std::string_view::npos)
            return 1;
    }
    return 2;
}

} // namespace

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent) {}

PaletteModel::~PaletteModel() = default;

void PaletteModel::setDocument(document::PlanDocument *document)
{
    m_search = document ? std::make_unique<document::PlanSearch>(*document) : nullptr;
    beginResetModel();
    m_found.clear();
    endResetModel();
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

void PaletteModel::search(const QString &typed)
{
    beginResetModel();
    m_found = matching(typed);
    const auto inside = std::find_if(m_found.begin(), m_found.end(), [](const Entry &entry) { return entry.rank >= 2; });
    std::vector<Entry> found = records(typed);
    m_found.insert(inside, std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    endResetModel();
}

/// Commands and sections with these words, the best first.
std::vector<PaletteModel::Entry> PaletteModel::matching(const QString &typed) const
{
    const FoldedWords words{typed};
    const std::string folded = foldedText(typed);
    std::vector<Entry> found;
    for (const Entry &entry : m_offered) {
        if (!words.foundIn(entry.folded))
            continue;
        found.push_back(entry);
        found.back().rank = matchRank(entry.folded, folded);
    }
    // Nothing typed: in the order of the menus.
    if (words.isEmpty())
        return found;
    const auto order = [this](const Entry &entry) {
        return std::tuple(entry.rank, -timesChosen(entry), int(entry.group), entry.folded.size());
    };
    std::stable_sort(found.begin(), found.end(), [&](const Entry &a, const Entry &b) { return order(a) < order(b); });
    return found;
}

std::vector<PaletteModel::Entry> PaletteModel::records(const QString &typed)
{
    std::vector<Entry> found;
    if (!m_search)
        return found;
    const Result<std::vector<document::SearchHit>> hits = m_search->find(typed, mostRecords);
    if (!hits)
        return found; // what cannot be read cannot be found; the commands still are
    for (const document::SearchHit &hit : *hits)
        found.push_back({Group::Record, hit.name, hit.where, 0, hit.key, {}, 0});
    return found;
}

int PaletteModel::timesChosen(const Entry &entry) const
{
    return m_chosen.value(entry.title);
}

void PaletteModel::choose(const QModelIndex &index)
{
    if (index.isValid())
        ++m_chosen[m_found[size_t(index.row())].title];
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
