// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

/// Text reduced to what a person means when searching, so that «formazione» finds «FORMAZIONE» and
/// «capacità» finds «CAPACITA'». Folding
/// - drops case and accents (à → a, Ø → o), opens ligatures (ﬁ → fi, æ → ae, ß → ss);
/// - makes all apostrophes ', all quotation marks ", all dashes and minus signs - and the degree sign o (n° = nº);
/// - drops soft hyphens and zero-width characters;
/// - makes any run of white space and control characters one space, none at either end.
/// Folding a folded text changes nothing. The result is for comparing, never for showing.
namespace piao::domain {

QString fold(QStringView text);

/// The same for UTF-8 (as read from the file), appended to `out`. A byte that is no valid UTF-8 becomes
/// U+FFFD. ASCII, Latin-1 and Latin Extended-A go through a table: some hundred megabytes a second.
void appendFolded(std::string_view utf8, std::string &out);

/// What was typed into a search field: every word must occur, in any order, anywhere in the text.
/// «form pers» finds «Formazione del personale». Nothing typed finds everything.
/// An apostrophe at a word's end stands for an accent («capacita'» finds «capacità») and is not required.
class FoldedWords
{
public:
    explicit FoldedWords(QStringView typed);

    bool isEmpty() const { return m_words.empty(); }
    /// `folded` must come from appendFolded(); several fields may stand in it one after the other,
    /// separated by any character that the words cannot hold, such as a newline.
    bool foundIn(std::string_view folded) const;

private:
    std::vector<std::string> m_words;
};

/// One text, one search, for when there is no folded text to keep.
bool containsFolded(QStringView text, QStringView typed);

} // namespace piao::domain
