// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/change_notice.h"
#include "piao/domain/risk_judgement.h"
#include "piao/store/connection.h"

#include <QSet>
#include <QString>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace piao::document {

class TextPool;
class IdIndex;

/// Position of a process, an event, a measure or a name in the register; it stays while the register lives, and is
/// not given to another when its record goes.
using RiskSlot = int;
inline constexpr RiskSlot noRiskSlot = -1;

/// An area, centre, factor, criterion, objective or public value: what others refer to by name. Texts are UTF-8.
struct RegisterName {
    std::string_view id; ///< empty: the record is gone
    std::string_view code; ///< or number, or letter
    std::string_view title;
    qint64 rank = 0;
};

struct RegisterMeasure {
    std::string_view id;
    std::string_view code;
    std::string_view title;
    std::string_view scope; ///< tokens
    std::string_view type;
    std::string_view state;
    std::string_view responsible;
    std::string_view term;    ///< in words
    std::string_view endDate; ///< ISO 8601
    qint64 rank = 0;
    RiskSlot centre = noRiskSlot;
    bool expects = false; ///< an expected value is given
    int phases = 0;
    int indicators = 0;
    std::vector<RiskSlot> processes; ///< that it treats as a whole
    std::vector<RiskSlot> events;
    std::vector<RiskSlot> objectives; ///< that it protects
    std::vector<RiskSlot> values;
};

/// What a process and a risk event have in common: a judgement and its rationale at each stage.
struct RegisterJudged {
    std::array<domain::RiskJudgement, domain::riskStageCount> judgement; ///< the event's, or what the process states itself
    std::array<std::string_view, domain::riskStageCount> rationale;
};

struct RegisterRating {
    RiskSlot criterion;
    domain::RiskLevel level;
    friend bool operator==(const RegisterRating &, const RegisterRating &) = default;
};

struct RegisterEvent : RegisterJudged {
    std::string_view id;
    std::string_view code;
    std::string_view description;
    std::string_view controls;
    std::string_view monitoredOn; ///< ISO 8601
    qint64 rank = 0;
    RiskSlot process = noRiskSlot;
    std::vector<RiskSlot> factors;
    std::vector<RegisterRating> ratings; ///< those with a level
    std::vector<RiskSlot> measures;
};

struct RegisterProcess : RegisterJudged {
    std::string_view id;
    std::string_view code;
    std::string_view name;
    std::string_view ownerText;
    qint64 rank = 0;
    RiskSlot area = noRiskSlot;
    RiskSlot centre = noRiskSlot;
    int steps = 0;
    std::vector<RiskSlot> events; ///< in their order
    std::vector<RiskSlot> measures; ///< of the process as a whole
    std::vector<RiskSlot> objectives;
    std::vector<RiskSlot> values;
};

/// One row: a process and one of its events, or a process that has none yet.
struct RegisterRow {
    RiskSlot process = noRiskSlot;
    RiskSlot event = noRiskSlot;
    friend bool operator==(const RegisterRow &, const RegisterRow &) = default;
    friend size_t qHash(const RegisterRow &row, size_t seed = 0) { return qHashMulti(seed, row.process, row.event); }
};

/// What a row still lacks (checks L24 to L26 of the plan name the same).
enum class RegisterGap : quint16 {
    Area = 1,
    Owner = 2,
    Event = 4,            ///< the process has no risk event
    Factor = 8,           ///< no enabling factor
    Criterion = 16,       ///< a criterion of exposure without a level
    Judgement = 32,       ///< no judgement before treatment
    Rationale = 64,       ///< a judgement of the event without a rationale
    OwnRationale = 128,   ///< a judgement of the process without a rationale
    Measure = 256,        ///< neither the event nor its process has a measure
    SpecificMeasure = 512, ///< judged high, and no specific measure
    MeasureDetail = 1024, ///< a measure without phase, term, responsible, or indicator and expected value
};
using RegisterGaps = quint16;
inline constexpr std::array registerGaps{RegisterGap::Area, RegisterGap::Owner, RegisterGap::Event, RegisterGap::Factor,
    RegisterGap::Criterion, RegisterGap::Judgement, RegisterGap::Rationale, RegisterGap::OwnRationale, RegisterGap::Measure,
    RegisterGap::SpecificMeasure, RegisterGap::MeasureDetail};
/// «no rationale of the judgement», in the person's language.
QString gapWord(RegisterGap gap);

/// What a change of the plan means for those who show the register.
struct RegisterImpact {
    QSet<RiskSlot> processes;  ///< what their rows show changed, or which rows they have
    QSet<RiskSlot> measures;   ///< these changed themselves
    bool order = false;        ///< rows came, went or moved
    bool names = false;        ///< an area, centre, factor or criterion changed: any row may show something else
    bool criteria = false;     ///< the list of criteria changed: so do the columns
    bool everything = false;   ///< the register must be loaded anew

    bool isEmpty() const { return processes.isEmpty() && measures.isEmpty() && !order && !names && !criteria && !everything; }
};

/// The register of risks in memory: read in one go, kept in step with the plan by its change notices. The rows come by
/// area, process and event, each in the plan's order; processes without an area come last.
class RiskRegister
{
public:
    /// @param connection the document's own, or a snapshot's; it must outlive the register
    static domain::Result<RiskRegister> load(store::Connection &connection);
    ~RiskRegister();
    RiskRegister(RiskRegister &&) noexcept;
    RiskRegister &operator=(RiskRegister &&) noexcept;

    /// Follows one notice by reading anew what it names. When the answer says `everything`, the register is as before
    /// and must be loaded anew.
    RegisterImpact apply(const ChangeNotice &notice);

    const std::vector<RegisterRow> &rows() const { return m_rows; }
    /// In the order of the rows.
    const std::vector<RiskSlot> &processes() const { return m_processOrder; }
    /// In the plan's order.
    const std::vector<RiskSlot> &measures() const { return m_measureOrder; }
    /// In the plan's order.
    std::vector<RiskSlot> areas() const { return ordered(domain::Kind::RiskArea); }
    std::vector<RiskSlot> criteria() const { return ordered(domain::Kind::ExposureCriterion); }
    std::vector<RiskSlot> factors() const { return ordered(domain::Kind::EnablingFactor); }
    std::vector<RiskSlot> centres() const { return ordered(domain::Kind::ResponsibilityCentre); }

    const RegisterProcess &process(RiskSlot slot) const { return m_processes[size_t(slot)]; }
    const RegisterEvent &event(RiskSlot slot) const { return m_events[size_t(slot)]; }
    const RegisterMeasure &measure(RiskSlot slot) const { return m_measures[size_t(slot)]; }
    /// @param kind RiskArea, ResponsibilityCentre, EnablingFactor, ExposureCriterion, PerformanceObjective or PublicValue
    const RegisterName &name(domain::Kind kind, RiskSlot slot) const;
    /// "G3 Appalti"; empty for noRiskSlot.
    QString nameText(domain::Kind kind, RiskSlot slot) const;
    QString processText(RiskSlot slot) const; ///< code and name
    QString measureText(RiskSlot slot) const; ///< code and title

    /// noRiskSlot when the register does not hold the record.
    RiskSlot find(const domain::RecordKey &key) const;
    domain::RecordKey processKey(RiskSlot slot) const;
    domain::RecordKey eventKey(RiskSlot slot) const;
    domain::RecordKey measureKey(RiskSlot slot) const;

    domain::ProcessJudgement judgement(RiskSlot process, domain::RiskStage stage) const;
    /// Why it is so, for a tooltip.
    QStringList explain(RiskSlot process, domain::RiskStage stage) const;
    std::optional<domain::RiskLevel> rating(RiskSlot event, RiskSlot criterion) const;
    /// The measures against the event and those of its whole process, each once, in the plan's order.
    std::vector<RiskSlot> measuresOf(const RegisterRow &row) const;
    /// All measures of a process and of its events.
    std::vector<RiskSlot> measuresOf(RiskSlot process) const;
    RegisterGaps gapsOf(const RegisterRow &row) const;

    /// All that the row shows, folded for searching (domain/text_fold.h); made when first asked for and kept.
    const std::string &foldedText(const RegisterRow &row) const;

private:
    friend class RegisterLoader;
    friend class RegisterReplay;

    struct NameList {
        domain::Kind kind;
        std::vector<RegisterName> names;
        std::unique_ptr<IdIndex> ids;
        mutable std::vector<std::string> folded; ///< by slot; many rows name the same
    };

    explicit RiskRegister(store::Connection &connection);
    NameList &list(domain::Kind kind);
    const NameList &list(domain::Kind kind) const;
    std::vector<RiskSlot> ordered(domain::Kind kind) const;
    void orderRows();
    RegisterGaps measureGaps(const RegisterRow &row) const;
    const std::string &foldedName(domain::Kind kind, RiskSlot slot) const;
    void foldMeasure(std::string &folded, const RegisterMeasure &measure) const;

    store::Connection *m_connection;
    std::unique_ptr<TextPool> m_texts;
    std::vector<NameList> m_names;
    std::vector<RegisterProcess> m_processes;
    std::vector<RegisterEvent> m_events;
    std::vector<RegisterMeasure> m_measures;
    std::unique_ptr<IdIndex> m_processIds;
    std::unique_ptr<IdIndex> m_eventIds;
    std::unique_ptr<IdIndex> m_measureIds;
    std::vector<RegisterRow> m_rows;
    std::vector<RiskSlot> m_processOrder;
    std::vector<RiskSlot> m_measureOrder;
    mutable std::vector<std::string> m_foldedEvents;    ///< by event
    mutable std::vector<std::string> m_foldedProcesses; ///< by process, for those without events
};

/// UTF-8 in memory of the register as a text to show.
inline QString registerText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace piao::document
