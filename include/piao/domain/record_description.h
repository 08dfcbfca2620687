// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/kind.h"

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

/// Each kind of record is described once, here; schema, editors, clipboard, JSON, history, search, checks and
/// document read the description (docs/adr/0003-records-described-once.md).
namespace piao::domain {

enum class FieldType : quint8 {
    Text,      ///< one line
    LongText,  ///< paragraphs
    RichText,  ///< a narrative with headings, lists, tables and live figures: piao/domain/narrative.h
    Integer,
    Real,
    Money,     ///< euro
    Boolean,
    Date,      ///< ISO 8601 in the file
    Year,      ///< a calendar year
    Choice,    ///< one of `choices`, stored as its token
    Reference, ///< the id of a record of kind `reference`
    Data,      ///< bytes of a file; base64 in the JSON format
};

/// Most bytes of a FieldType::Data: larger files do not belong into a file that is e-mailed.
inline constexpr qsizetype maximumDataBytes = 10 * 1024 * 1024;

enum FieldFlag : quint8 {
    NoFlag = 0,
    PrimaryKey = 1,
    Required = 2,   ///< the schema refuses a record without it
    Hidden = 4,     ///< not for people: ids, ranks
    Owner = 8,      ///< one of several references of which exactly one is set: what the record belongs to
    Parent = 16,    ///< deleting the referred record deletes this one with it
    Searched = 32,  ///< the palette and the tree filter look into it
    Named = 64,     ///< what a person calls the record by, in lists and in the history
};
using FieldFlags = quint8;

/// A closed list's entry: `token` in the file, `label` (English source, context "records") on the screen.
struct Choice {
    const char *token;
    const char *label;
};

struct Field {
    const char *column;              ///< column in the file and key in the JSON format
    FieldType type = FieldType::Text;
    const char *label = "";          ///< English source text, translation context "records"
    FieldFlags flags = NoFlag;
    const char *help = "";           ///< what belongs here, with the legal source where there is one
    Kind reference = Kind::Plan;     ///< for FieldType::Reference
    std::span<const Choice> choices = {};
    const char *unit = "";           ///< "%", "EUR", "days"; empty for a pure value or a text

    bool is(FieldFlag flag) const { return (flags & flag) != 0; }
};

struct RecordDescription {
    Kind kind;
    const char *table;      ///< table in the file
    const char *jsonName;   ///< name of the array (or, for a singleton, the object) in the open format
    const char *singular;   ///< English source texts, context "records"
    const char *plural;
    std::vector<Field> fields;
    bool singleton = false; ///< one record at most; key "plan", "body" or "layout"

    /// The field with that column, or -1.
    int indexOf(QStringView column) const;
    int indexOf(const char *column) const;
    const Field &field(const char *column) const;
    /// Indices of the primary key's fields: one or two.
    std::vector<int> keyFields() const;
    /// Index of the field people call the record by, or -1.
    int nameField() const;
    /// Index of the field by which siblings are ordered ("rank"), or -1.
    int rankField() const;
    /// True for a link: two key columns, both references.
    bool isLink() const;
};

/// All descriptions, indexed by Kind.
const std::vector<RecordDescription> &allRecords();
const RecordDescription &describe(Kind kind);
/// The description whose table or JSON name is `name`, or nullptr.
const RecordDescription *describeTable(QStringView name);
const RecordDescription *describeJson(QStringView name);

/// Translated texts of a description (Italian unless the program runs in English).
QString label(const Field &field);
QString help(const Field &field);
QString singular(const RecordDescription &record);
QString plural(const RecordDescription &record);
/// The label of a choice's token; the token itself when the list does not hold it.
QString choiceLabel(const Field &field, QStringView token);

/// A field that refers to records of some kind: what must go, or be emptied, when such a record goes.
struct IncomingReference {
    Kind from;
    int field;
};
const std::vector<IncomingReference> &referencesTo(Kind kind);

} // namespace piao::domain
