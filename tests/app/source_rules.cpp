// SPDX-License-Identifier: EUPL-1.2
#include "source_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace piao::test {
namespace {

/// What each layer may include besides itself. Written out, so that a new arrow is a decision.
const QHash<QString, QStringList> &layersBelow()
{
    static const QHash<QString, QStringList> below = {
        {"domain", {}},
        {"store", {"domain"}},
        {"document", {"store", "domain"}},
        {"checks", {"document", "store", "domain"}},
        {"exchange", {"document", "store", "domain"}},
        {"report", {"checks", "document", "store", "domain"}},
        {"models", {"checks", "document", "store", "domain"}},
        {"widgets", {"models", "report", "exchange", "checks", "document", "store", "domain"}},
        {"app", {"widgets", "models", "report", "exchange", "checks", "document", "store", "domain"}},
    };
    return below;
}

/// A library that only some layers may know, recognised by how its headers are called.
struct LibraryRule {
    const char *name;
    QRegularExpression headers;
    QStringList layers;
};

const std::vector<LibraryRule> &libraryRules()
{
    static const std::vector<LibraryRule> rules = {
        {"SQLite", QRegularExpression("^(SQLiteCpp/|sqlite3)"), {"store"}},
        {"the JSON library", QRegularExpression("^nlohmann/"), {"exchange"}},
        {"HarfBuzz", QRegularExpression("^(harfbuzz/)?hb[.-]"), {"report"}},
        {"hyphenation", QRegularExpression("^hyphen\\.h"), {"report"}},
        {"QObject", QRegularExpression("^(QtCore/)?QObject$"),
            {"store", "document", "checks", "exchange", "report", "models", "widgets", "app"}},
        {"Qt Widgets", QRegularExpression("^(QtWidgets|QApplication$|QWidget$|QDialog$|QMainWindow$)"),
            {"widgets", "app"}},
    };
    return rules;
}

/// "src/store/a.cpp" and "include/piao/store/a.h" both belong to "store"; anything else to no layer.
QString layerOf(const QString &path)
{
    const QStringList parts = path.split('/');
    if (parts.size() >= 3 && parts[0] == "src")
        return parts[1];
    if (parts.size() >= 4 && parts[0] == "include" && parts[1] == "piao")
        return parts[2];
    return {};
}

QStringList filesBelow(const QString &root, const QStringList &folders, const QStringList &patterns)
{
    const QDir top(root);
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator it(top.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(top.relativeFilePath(it.next()));
    }
    found.sort();
    return found;
}

} // namespace

SourceRules::SourceRules(const QString &root)
    : m_root(QDir(root).canonicalPath())
    , m_sources(filesBelow(m_root, {"src", "include"}, {"*.cpp", "*.h"}))
    , m_written(m_sources
          + filesBelow(m_root, {"tests"}, {"*.cpp", "*.h", "*.inc"})
          + filesBelow(m_root, {"src", "tests", "cmake"}, {"CMakeLists.txt", "*.cmake"})
          + filesBelow(m_root, {"resources"}, {"*.sql"})
          + filesBelow(m_root, {"scripts", ".ci"}, {"*"}))
{
}

QStringList SourceRules::lines(const QString &path) const
{
    QFile file(QDir(m_root).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    if (text.endsWith('\n'))
        text.chop(1);
    return text.split('\n');
}

QStringList SourceRules::eachLine(const QString &path, const LineRule &rule) const
{
    QStringList findings;
    const QStringList all = lines(path);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString finding = rule(all[i]);
        if (!finding.isEmpty())
            findings.append(QString("%1:%2: %3").arg(path).arg(i + 1).arg(finding));
    }
    return findings;
}

QStringList SourceRules::includeFindings() const
{
    QStringList findings;
    for (const QString &path : m_sources) {
        const QString layer = layerOf(path);
        if (!layersBelow().contains(layer)) {
            findings.append(QString("%1:1: belongs to no layer").arg(path));
            continue;
        }
        findings += eachLine(path, [&](const QString &line) { return includeFinding(path, line); });
    }
    return findings;
}

QString SourceRules::includeFinding(const QString &path, const QString &line) const
{
    static const QRegularExpression include(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
    const QRegularExpressionMatch match = include.match(line);
    if (!match.hasMatch())
        return {};
    const QString layer = layerOf(path);
    const QString included = match.captured(2);
    if (included.startsWith("piao/"))
        return layerFinding(layer, included);
    if (match.captured(1) == "\"") {
        const QString finding = privateFinding(path, layer, included);
        if (!finding.isEmpty())
            return finding;
    }
    for (const LibraryRule &rule : libraryRules()) {
        if (rule.headers.match(included).hasMatch() && !rule.layers.contains(layer))
            return QString("%1 does not know %2 (<%3>)").arg(layer, rule.name, included);
    }
    return {};
}

/// For "piao/<layer>/x.h": the arrow must point down, or to the layer itself.
QString SourceRules::layerFinding(const QString &layer, const QString &included) const
{
    const QString target = included.section('/', 1, 1);
    if (target == layer || layersBelow().value(layer).contains(target))
        return {};
    return QString("%1 must not include %2 (\"%3\")").arg(layer, target, included);
}

/// For any other quoted name: it may only reach the sources of the file's own layer, and a public header none.
QString SourceRules::privateFinding(const QString &path, const QString &layer, const QString &included) const
{
    const QDir root(m_root);
    const QStringList places = {root.filePath(path.section('/', 0, -2)), root.filePath("src/" + layer),
        root.filePath("src"), root.filePath("include"), m_root};
    for (const QString &place : places) {
        const QString file = QFileInfo(QDir(place).filePath(included)).canonicalFilePath();
        if (!file.startsWith(m_root + '/'))
            continue;
        const QString target = layerOf(root.relativeFilePath(file));
        if (target != layer)
            return QString("reaches into the private sources of %1 (\"%2\")").arg(target, included);
        if (path.startsWith("include/"))
            return QString("a public header includes by \"piao/%1/…\", not \"%2\"").arg(layer, included);
        return {};
    }
    return {};
}

QStringList SourceRules::licenceFindings() const
{
    static const QString line = QStringLiteral("SPDX-License-Identifier: EUPL-1.2");
    QStringList findings;
    for (const QString &path : m_written) {
        // The first line of a script is for the kernel.
        const QStringList all = lines(path);
        if (!all.value(0).contains(line) && !(all.value(0).startsWith("#!") && all.value(1).contains(line)))
            findings.append(QString("%1:1: no line %2").arg(path, line));
    }
    return findings;
}

QStringList SourceRules::documentationFindings() const
{
    static const QRegularExpression comment(R"(^\s*(///|/\*\*))");
    QStringList findings;
    for (const QString &path : m_sources) {
        if (path.startsWith("include/") && lines(path).filter(comment).isEmpty())
            findings.append(QString("%1:1: a public header without a documentation comment").arg(path));
    }
    return findings;
}

QStringList SourceRules::unfinishedFindings() const
{
    static const QRegularExpression note(R"(\b(TO[D]O|FIX[M]E|XX[X]|HAC[K])\b)");
    QStringList findings;
    for (const QString &path : m_written) {
        findings += eachLine(path, [](const QString &line) {
            const QRegularExpressionMatch match = note.match(line);
            return match.hasMatch() ? QString("left unfinished: %1").arg(match.captured()) : QString();
        });
    }
    return findings;
}

QStringList SourceRules::sizeFindings(int limit, double share) const
{
    QStringList findings;
    for (const QString &path : m_sources) {
        const qsizetype count = lines(path).size();
        if (count > limit)
            findings.append(QString("%1:%2: %2 lines, over %3").arg(path).arg(count).arg(limit));
    }
    return double(findings.size()) > share * double(m_sources.size()) ? findings : QStringList();
}

} // namespace piao::test
