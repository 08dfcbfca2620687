// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/finding.h"
#include "piao/checks/plan_facts.h"
#include "piao/checks/severity.h"

#include <span>
#include <string>
#include <vector>

namespace piao::checks {

/// A way from a changed record to those that a check must look at again. Each step goes to the record that the present one
/// refers to (`column` of its own kind), or to those that refer to it (`column` of theirs).
struct Route {
    struct Step {
        Column column;
        bool down; ///< to those that refer to the present record
    };

    domain::Kind from;       ///< the kind of the changed record
    std::vector<Step> steps; ///< none: the changed record itself is the subject, if it is of a subject's kind
    bool everything = false; ///< all subjects: for what the whole plan depends on, such as its years
    quint64 fields = ~quint64(0); ///< a bit for each field of `from` that matters; a new or a removed record always does

    /// Any change of that kind concerns all subjects.
    static Route all(domain::Kind from) { return {from, {}, true}; }
    /// The plan's years concern all subjects.
    static Route period();
    /// Only a change of these fields, of a record that stays.
    Route &&when(std::initializer_list<const char *> columns) &&;
    /// To the record that the changed one refers to: from a target to its indicator.
    Route &&up(const Column &column) && { steps.push_back({column, false}); return std::move(*this); }
    /// To the records that refer to the changed one: from an objective to its phases.
    Route &&down(const Column &column) && { steps.push_back({column, true}); return std::move(*this); }
};

/// A limit or a list that the plan may set otherwise.
struct CheckParameterInfo {
    const char *name;         ///< "months"
    const char *label;        ///< English source text, context "checks"
    const char *standard;     ///< value when the plan says nothing, as text: "6", "garantire;continuare"
    const char *unit = "";    ///< English source text, context "checks", for numbers
};

/// All that is said of a check; texts are English source texts, context "checks". The pages of docs/checks are made of it.
struct CheckInfo {
    const char *id = "";      ///< "L01"; stays the same for ever: plans refer to it
    Severity severity = Severity::Warning;
    Task task = Task::MendTexts;
    const char *title = "";   ///< what is wrong, in a few words: "Indicator without a baseline"
    const char *reason = "";  ///< why it matters
    const char *source = "";  ///< the rule or method behind it, as cited in Italy; not translated
    const char *remedy = "";  ///< what to do
    std::vector<domain::Kind> subjects = {};            ///< the kinds that are examined, record by record
    std::vector<Route> reads = {};                      ///< what else it looks at
    std::vector<const Grouping *> groupings = {};       ///< of its subjects
    std::vector<CheckParameterInfo> parameters = {};
    /// It asks PlanFacts::reader(): looked at in the connection's own thread, while others run beside each other.
    bool asksFile = false;
};

/// Takes down what an examination finds. In words only for the one finding that they are wanted of: the same code finds and
/// words, and neither costs for the other.
class Report
{
public:
    /// Collects what is found into `found`.
    explicit Report(std::vector<Finding> &found) : m_found(&found) {}
    /// Words the one finding that is like `wanted`.
    Report(const Finding &wanted, FindingText &text) : m_wanted(&wanted), m_text(&text) {}

    /// @param write void(FindingText &): the words of the finding, and its fix
    template<typename Write>
    void add(const Column &column, int detail, Write &&write)
    {
        addField(column.field(), detail, std::forward<Write>(write));
    }
    template<typename Write>
    void add(const Column &column, Write &&write)
    {
        addField(column.field(), 0, std::forward<Write>(write));
    }
    /// About the record as a whole.
    template<typename Write>
    void add(Write &&write)
    {
        addField(-1, 0, std::forward<Write>(write));
    }
    template<typename Write>
    void addDetail(int detail, Write &&write)
    {
        addField(-1, detail, std::forward<Write>(write));
    }

    void setSubject(int check, const Fact &subject)
    {
        m_check = check;
        m_kind = subject.kind();
        m_slot = subject.slot();
    }

private:
    template<typename Write>
    void addField(int field, int detail, Write &&write)
    {
        const Finding finding{qint16(m_check), m_kind, qint8(field), m_slot, detail};
        if (m_found)
            m_found->push_back(finding);
        else if (finding == *m_wanted)
            write(*m_text);
    }

    std::vector<Finding> *m_found = nullptr;
    const Finding *m_wanted = nullptr;
    FindingText *m_text = nullptr;
    int m_check = 0;
    domain::Kind m_kind = domain::Kind::Plan;
    Slot m_slot = noSlot;
};

/// One thing that a good plan passes. A check looks at one subject at a time with what its CheckInfo says that it reads, and at
/// nothing else: by that alone it is known what an edit touches.
class Check
{
public:
    virtual ~Check() = default;
    Check(const Check &) = delete;
    Check &operator=(const Check &) = delete;

    const CheckInfo &info() const { return m_info; }
    virtual void examine(const Fact &subject, const PlanFacts &facts, Report &report) const = 0;

    /// The value of a parameter: the plan's, or the check's own.
    double number(const PlanFacts &facts, const char *name) const;
    QString text(const PlanFacts &facts, const char *name) const;
    /// A list parted by semicolons, folded.
    QStringList words(const PlanFacts &facts, const char *name) const;

protected:
    explicit Check(CheckInfo info) : m_info(std::move(info)) {}

private:
    CheckInfo m_info;
};

/// All checks, in the order of their ids; the position is that of Finding::check.
std::span<const std::unique_ptr<Check>> allChecks();
/// -1 when there is none.
int indexOfCheck(QStringView id);

/// Translated texts of a check.
QString titleOf(const CheckInfo &info);
QString reasonOf(const CheckInfo &info);
QString remedyOf(const CheckInfo &info);

} // namespace piao::checks
