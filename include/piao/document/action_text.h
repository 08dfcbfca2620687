// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QVariant>
#include <QVector>

namespace piao::document {

/// The words for a step of the history, kept as a sentence with places and what fills them, so that a history
/// written in Italian is read in English by somebody else.
///
/// The sentence is English source text in translation context "history"; write it with
/// QT_TRANSLATE_NOOP("history", "Delete %1").
class ActionText
{
public:
    ActionText() = default;
    explicit ActionText(const char *sentence) : m_sentence(QString::fromUtf8(sentence)) {}

    /// Fills the next place with text of the plan: titles, codes, values.
    ActionText &arg(const QString &text);
    ActionText &arg(qlonglong number);
    /// Fills the next place with English source text of translation context "records" (a kind's or a field's name).
    ActionText &argTranslated(const char *text);

    bool isEmpty() const { return m_sentence.isEmpty(); }
    /// In the language of the program.
    QString text() const;

    QString toJson() const;
    /// What toJson wrote; text that is not such JSON is taken as it stands.
    static ActionText fromJson(const QString &json);

    friend bool operator==(const ActionText &, const ActionText &) = default;

private:
    struct Argument {
        QString text;
        bool translated = false;
        friend bool operator==(const Argument &, const Argument &) = default;
    };

    QString m_sentence;
    QVector<Argument> m_arguments;
};

} // namespace piao::document
