// SPDX-License-Identifier: EUPL-1.2
#include "narrative/spelling.h"

#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QStringConverter>

#include <hunspell/hunspell.hxx>

namespace piao::widgets {

namespace {

const QString learntKey = QStringLiteral("spelling/words");
const QString onKey = QStringLiteral("spelling/on");
constexpr qsizetype mostRemembered = 200'000;

/// What is looked at piece by piece: a run without spaces.
const QRegularExpression &pieces()
{
    static const QRegularExpression pattern(QStringLiteral("[^\\s\\x{fffc}]+"));
    return pattern;
}

/// Addresses, codes (2024-A1-OP-01) and whatever bears a digit, an @ or a slash.
bool isNoWord(QStringView piece)
{
    return std::any_of(piece.begin(), piece.end(), [](QChar c) {
        return c.isDigit() || c == QLatin1Char('@') || c == QLatin1Char('/') || c == QLatin1Char('_') || c == QLatin1Char('\\') || c == QLatin1Char('#');
    });
}

bool isAcronym(const QString &word)
{
    return word == word.toUpper() || word.mid(1) != word.mid(1).toLower();
}

} // namespace

class Spelling::Dictionary
{
public:
    Dictionary(const QString &affix, const QString &words) : m_hunspell(QFile::encodeName(affix).constData(), QFile::encodeName(words).constData())
    {
        const std::string &encoding = m_hunspell.get_dict_encoding();
        m_utf8 = encoding == "UTF-8";
    }

    bool knows(const QString &word) { return m_hunspell.spell(encoded(word)); }
    QStringList suggestions(const QString &word)
    {
        QStringList found;
        for (const std::string &each : m_hunspell.suggest(encoded(word)))
            found.append(m_utf8 ? QString::fromStdString(each) : QString::fromLatin1(each.data(), qsizetype(each.size())));
        return found;
    }

private:
    /// Debian's Italian dictionary is ISO 8859-1 or -15; in both the letters of Italian are the same.
    std::string encoded(const QString &word) const { return m_utf8 ? word.toStdString() : word.toLatin1().toStdString(); }

    Hunspell m_hunspell;
    bool m_utf8 = false;
};

Spelling &Spelling::italian()
{
    static Spelling spelling(usualFolders());
    return spelling;
}

QStringList Spelling::usualFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QLatin1Char(':'), Qt::SkipEmptyParts);
    folders << QStringLiteral("/usr/share/hunspell") << QStringLiteral("/usr/share/myspell") << QStringLiteral("/usr/share/myspell/dicts")
            << QStringLiteral("/usr/local/share/hunspell") << QStringLiteral("/app/share/hunspell");
    return folders;
}

Spelling::Spelling(const QStringList &folders)
{
    const QSettings settings;
    m_on = settings.value(onKey, true).toBool();
    const QStringList learnt = settings.value(learntKey).toStringList();
    m_learnt = QSet<QString>(learnt.begin(), learnt.end());
    for (const QString &folder : folders) {
        const QString affix = folder + QStringLiteral("/it_IT.aff");
        const QString words = folder + QStringLiteral("/it_IT.dic");
        if (QFile::exists(affix) && QFile::exists(words)) {
            m_dictionary = std::make_unique<Dictionary>(affix, words);
            return;
        }
    }
}

Spelling::~Spelling() = default;

void Spelling::setOn(bool on)
{
    m_on = on;
    QSettings().setValue(onKey, on);
}

void Spelling::learn(const QString &word)
{
    m_learnt.insert(word.toLower());
    QSettings().setValue(learntKey, QStringList(m_learnt.begin(), m_learnt.end()));
}

bool Spelling::isWrong(const QString &word)
{
    if (!isAvailable() || word.size() < 2 || isAcronym(word) || m_learnt.contains(word.toLower()))
        return false;
    if (m_known.size() > mostRemembered)
        m_known.clear();
    auto known = m_known.find(word);
    if (known == m_known.end())
        known = m_known.insert(word, m_dictionary->knows(word));
    return !*known;
}

std::vector<std::pair<int, int>> Spelling::wrongWords(const QString &text)
{
    std::vector<std::pair<int, int>> wrong;
    if (!isOn())
        return wrong;
    // An elided article or preposition (l', dell', un') stands for itself; hyphens part words.
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{M}\\x{ad}]+"));
    for (auto run = pieces().globalMatch(text); run.hasNext();) {
        const auto piece = run.next();
        if (isNoWord(piece.capturedView()) || piece.capturedView().startsWith(QLatin1String("www.")))
            continue;
        for (auto words = word.globalMatch(piece.captured()); words.hasNext();) {
            const auto found = words.next();
            const qsizetype end = found.capturedEnd();
            const QChar next = end < piece.capturedLength() ? piece.captured().at(end) : QChar();
            const bool elided = next == QLatin1Char('\'') || next == QChar(0x2019);
            QString plain = found.captured();
            plain.remove(QChar(0xad));
            if (!elided && isWrong(plain))
                wrong.emplace_back(int(piece.capturedStart() + found.capturedStart()), int(found.capturedLength()));
        }
    }
    return wrong;
}

QStringList Spelling::suggestions(const QString &word, int most)
{
    return isAvailable() ? m_dictionary->suggestions(word).mid(0, most) : QStringList();
}

} // namespace piao::widgets
