// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"

#include <QMetaType>
#include <QString>

namespace piao::widgets {

/// Where a person is, or is sent to: a page of the plan or one record, and there perhaps one field or one year.
/// Navigation history, jumps from the palette and the session of the window are made of these.
struct Place {
    /// The settings and links name them by name; a page that has none in the catalogue is shown nowhere.
    enum class Page {
        Body, Plan, Organisation, Centres, Directors, Stakeholders, Themes, RuleSets, Staff,
        Sections, DocumentLook, Attachments,
        RiskRegister, Processes, Measures, PublicationDuties, RiskAreas, Coverage,
        OrganisationChart, Establishment, Hires, Leavers, Training, PositiveActions, AgileWork, PrintedTotals,
        Monitoring, MonitoringRounds, IndicatorGroups,
        Checks, SetAside,
        Quality,
        Record,
    };

    Page page = Page::Body;
    domain::RecordKey record; ///< on Page::Record what is open; on another page the row that is current, if any
    QString field;            ///< the column in which the cursor stands; empty: the first
    int year = 0;             ///< of a target; 0: none

    static Place of(const domain::RecordKey &record, const QString &field = {}, int year = 0);

    /// True when both are in the same editor, whatever the field.
    bool sameEditor(const Place &other) const;

    /// One line that fromString reads again, for the settings.
    QString toString() const;
    /// The first page when the text is not one of ours.
    static Place fromString(const QString &text);

    friend bool operator==(const Place &, const Place &) = default;
};

size_t qHash(const Place &place, size_t seed = 0);

} // namespace piao::widgets

Q_DECLARE_METATYPE(piao::widgets::Place)
