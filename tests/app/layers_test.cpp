// SPDX-License-Identifier: EUPL-1.2
#include "source_rules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using piao::test::SourceRules;

namespace {

const QString licence = QStringLiteral("// SPDX-License-Identifier: EUPL-1.2\n");

std::string joined(const QStringList &findings)
{
    return findings.join('\n').toStdString();
}

/// A small project of its own, in which rules can be broken on purpose.
class SourceTree
{
public:
    SourceTree()
    {
        write("include/piao/domain/code.h", licence + "/// A code.\nstruct Code;\n");
        write("include/piao/store/plan_file.h", licence + "/// A file.\n#include \"piao/domain/code.h\"\n");
        write("src/domain/code.cpp", licence + "#include \"piao/domain/code.h\"\n#include <QString>\n");
        write("src/store/schema.h", licence);
        write("src/store/plan_file.cpp",
            licence + "#include \"piao/store/plan_file.h\"\n#include \"schema.h\"\n#include <SQLiteCpp/Database.h>\n");
    }

    void write(const QString &path, const QString &text)
    {
        const QString whole = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    SourceRules rules() const { return SourceRules(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("every include of the program points down", "[layers]")
{
    const SourceRules rules(PIAO_SOURCE_DIR);
    REQUIRE(rules.sourceCount() > 10);
    CHECK(joined(rules.includeFindings()) == "");
}

TEST_CASE("every file names its licence", "[layers]")
{
    CHECK(joined(SourceRules(PIAO_SOURCE_DIR).licenceFindings()) == "");
}

TEST_CASE("every public header is documented", "[layers]")
{
    CHECK(joined(SourceRules(PIAO_SOURCE_DIR).documentationFindings()) == "");
}

TEST_CASE("nothing is left unfinished in the sources", "[layers]")
{
    CHECK(joined(SourceRules(PIAO_SOURCE_DIR).unfinishedFindings()) == "");
}

TEST_CASE("95 % of the program's files have at most 400 lines", "[layers]")
{
    CHECK(joined(SourceRules(PIAO_SOURCE_DIR).sizeFindings(400, 0.05)) == "");
}

TEST_CASE("a tree that keeps the rules has no findings", "[layers]")
{
    const SourceTree tree;
    const SourceRules rules = tree.rules();
    CHECK(rules.sourceCount() == 5);
    CHECK(joined(rules.includeFindings()) == "");
    CHECK(joined(rules.licenceFindings()) == "");
    CHECK(joined(rules.documentationFindings()) == "");
    CHECK(joined(rules.unfinishedFindings()) == "");
    CHECK(joined(rules.sizeFindings(4, 0.0)) == "");
}

TEST_CASE("an include that points up or across is reported with its place", "[layers]")
{
    SourceTree tree;
    SECTION("from the lowest layer up")
    {
        tree.write("src/domain/code.cpp", licence + "\n#include \"piao/store/plan_file.h\"\n");
        CHECK(joined(tree.rules().includeFindings())
            == "src/domain/code.cpp:3: domain must not include store (\"piao/store/plan_file.h\")");
    }
    SECTION("in angle brackets and with spaces")
    {
        tree.write("src/domain/code.cpp", licence + "  #  include <piao/store/plan_file.h>\n");
        CHECK(joined(tree.rules().includeFindings())
            == "src/domain/code.cpp:2: domain must not include store (\"piao/store/plan_file.h\")");
    }
    SECTION("between neighbours")
    {
        tree.write("src/report/plan_text.cpp", licence + "#include \"piao/exchange/json_reader.h\"\n");
        CHECK(joined(tree.rules().includeFindings())
            == "src/report/plan_text.cpp:2: report must not include exchange (\"piao/exchange/json_reader.h\")");
    }
    SECTION("in a public header")
    {
        tree.write("include/piao/domain/code.h", licence + "/// A code.\n#include \"piao/app/main_window.h\"\n");
        CHECK(joined(tree.rules().includeFindings())
            == "include/piao/domain/code.h:3: domain must not include app (\"piao/app/main_window.h\")");
    }
    SECTION("in a folder below the layer's")
    {
        tree.write("src/models/tree/node.cpp", licence + "#include \"piao/widgets/sheet.h\"\n");
        CHECK(joined(tree.rules().includeFindings())
            == "src/models/tree/node.cpp:2: models must not include widgets (\"piao/widgets/sheet.h\")");
    }
}

TEST_CASE("an include of another layer's private source is reported", "[layers]")
{
    SourceTree tree;
    SECTION("by a relative path")
    {
        tree.write("src/document/plan.cpp", licence + "#include \"../store/schema.h\"\n");
        CHECK(joined(tree.rules().includeFindings())
            == "src/document/plan.cpp:2: reaches into the private sources of store (\"../store/schema.h\")");
    }
    SECTION("by the layer's name")
    {
        tree.write("src/document/plan.cpp", licence + "#include \"store/schema.h\"\n");
        CHECK(joined(tree.rules().includeFindings())
            == "src/document/plan.cpp:2: reaches into the private sources of store (\"store/schema.h\")");
    }
    SECTION("by a public header, of its own layer even")
    {
        tree.write("include/piao/store/plan_file.h", licence + "/// A file.\n#include \"schema.h\"\n");
        CHECK(joined(tree.rules().includeFindings())
            == "include/piao/store/plan_file.h:3: a public header includes by \"piao/store/…\", not \"schema.h\"");
    }
}

TEST_CASE("a library in a layer that must not know it is reported", "[layers]")
{
    SourceTree tree;
    tree.write("src/document/plan.cpp", licence + "#include <sqlite3.h>\n");
    tree.write("src/domain/code.cpp", licence + "#include <QObject>\n");
    CHECK(joined(tree.rules().includeFindings())
        == "src/document/plan.cpp:2: document does not know SQLite (<sqlite3.h>)\n"
           "src/domain/code.cpp:2: domain does not know QObject (<QObject>)");
}

TEST_CASE("a file outside the layers is reported", "[layers]")
{
    SourceTree tree;
    tree.write("src/common/tools.cpp", licence);
    CHECK(joined(tree.rules().includeFindings()) == "src/common/tools.cpp:1: belongs to no layer");
}

TEST_CASE("missing licence, missing documentation, unfinished work and size are reported", "[layers]")
{
    SourceTree tree;
    SECTION("no licence line, or not on top")
    {
        tree.write("src/domain/code.cpp", "#include <QString>\n" + licence);
        tree.write("scripts/run", "#!/bin/sh\necho\n");
        tree.write("scripts/test", "#!/bin/sh\n# SPDX-License-Identifier: EUPL-1.2\n");
        CHECK(joined(tree.rules().licenceFindings())
            == "src/domain/code.cpp:1: no line SPDX-License-Identifier: EUPL-1.2\n"
               "scripts/run:1: no line SPDX-License-Identifier: EUPL-1.2");
    }
    SECTION("no documentation")
    {
        tree.write("include/piao/domain/code.h", licence + "// A code.\nstruct Code;\n");
        CHECK(joined(tree.rules().documentationFindings())
            == "include/piao/domain/code.h:1: a public header without a documentation comment");
    }
    SECTION("unfinished work")
    {
        const QString note = QStringLiteral("TO") + "DO";
        tree.write("src/domain/code.cpp", licence + "// " + note + ": the rest\n");
        CHECK(joined(tree.rules().unfinishedFindings())
            == ("src/domain/code.cpp:2: left unfinished: " + note).toStdString());
    }
    SECTION("too many long files")
    {
        CHECK(joined(tree.rules().sizeFindings(3, 0.2)) == "");
        CHECK(joined(tree.rules().sizeFindings(3, 0.1)) == "src/store/plan_file.cpp:4: 4 lines, over 3");
    }
}
