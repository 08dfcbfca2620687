<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RiskJudgement</name>
    <message numerus="yes">
        <source>%n event(s) without a judgement.</source>
        <translation>
            <numerusform>%n event without a judgement.</numerusform>
            <numerusform>%n events without a judgement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) with a judgement and no rationale.</source>
        <translation>
            <numerusform>%n event with a judgement and no rationale.</numerusform>
            <numerusform>%n events with a judgement and no rationale.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>%1 names %n centre(s) that the organisation does not have: %2.</source>
        <translation>
            <numerusform>%1 names %n centre that the organisation does not have: %2.</numerusform>
            <numerusform>%1 names %n centres that the organisation does not have: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n month(s) nothing has been entered for %1 (%2): no actual, no progress of a phase.</source>
        <translation>
            <numerusform>For %n month nothing has been entered for %1 (%2): no actual, no progress of a phase.</numerusform>
            <numerusform>For %n months nothing has been entered for %1 (%2): no actual, no progress of a phase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n month(s) nothing has been entered for %1: no actual, no progress of a phase.</source>
        <translation>
            <numerusform>For %n month nothing has been entered for %1: no actual, no progress of a phase.</numerusform>
            <numerusform>For %n months nothing has been entered for %1: no actual, no progress of a phase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n month(s) nobody has monitored the measure %1.</source>
        <translation>
            <numerusform>For %n month nobody has monitored the measure %1.</numerusform>
            <numerusform>For %n months nobody has monitored the measure %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 begins on %2: of the %3 of a full year, %n month(s) are %4, not %5.</source>
        <translation>
            <numerusform>%1 begins on %2: of the %3 of a full year, %n month is %4, not %5.</numerusform>
            <numerusform>%1 begins on %2: of the %3 of a full year, %n months are %4, not %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 states %2 in all; the amounts of the %n objective(s) that answer it make %3.</source>
        <translation>
            <numerusform>%1 states %2 in all; the amount of the %n objective that answers it makes %3.</numerusform>
            <numerusform>%1 states %2 in all; the amounts of the %n objectives that answer it make %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>document</name>
    <message numerus="yes">
        <source>%n centres</source>
        <translation>
            <numerusform>%n centre</numerusform>
            <numerusform>%n centres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>narrative</name>
    <message numerus="yes">
        <source>%n script(s)</source>
        <translation>
            <numerusform>%n script</numerusform>
            <numerusform>%n scripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embedded object(s) or form(s)</source>
        <translation>
            <numerusform>%n embedded object or form</numerusform>
            <numerusform>%n embedded objects or forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s): insert them with a text for who cannot see them</source>
        <translation>
            <numerusform>%n picture: insert it with a text for who cannot see it</numerusform>
            <numerusform>%n pictures: insert them with a text for who cannot see them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to addresses that are not of the web (their text was kept)</source>
        <translation>
            <numerusform>%n link to an address that is not of the web (its text was kept)</numerusform>
            <numerusform>%n links to addresses that are not of the web (their text was kept)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted passage(s) of tracked changes</source>
        <translation>
            <numerusform>%n deleted passage of tracked changes</numerusform>
            <numerusform>%n deleted passages of tracked changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the merging of %n cell(s)</source>
        <translation>
            <numerusform>the merging of %n cell</numerusform>
            <numerusform>the merging of %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list item(s) in tables (kept as lines)</source>
        <translation>
            <numerusform>%n list item in a table (kept as a line)</numerusform>
            <numerusform>%n list items in tables (kept as lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::models::FindingModel</name>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n finding(s)</source>
        <translation>
            <numerusform>%1: %2, %n finding</numerusform>
            <numerusform>%1: %2, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::models::ObjectiveTreeModel</name>
    <message numerus="yes">
        <source>Without a parent, %n node(s)</source>
        <translation>
            <numerusform>Without a parent, %n node</numerusform>
            <numerusform>Without a parent, %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n performance objective(s)</source>
        <translation>
            <numerusform>%n performance objective</numerusform>
            <numerusform>%n performance objectives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::models::RiskMatrixModel</name>
    <message numerus="yes">
        <source>%1, %2: %n process(es)</source>
        <translation>
            <numerusform>%1, %2: %n process</numerusform>
            <numerusform>%1, %2: %n processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::AttachmentsPage</name>
    <message numerus="yes">
        <source>And %n other file(s) were refused.</source>
        <translation>
            <numerusform>And %n other file was refused.</numerusform>
            <numerusform>And %n other files were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::CoveragePage</name>
    <message numerus="yes">
        <source>%n process(es) without a measure</source>
        <translation>
            <numerusform>%n process without a measure</numerusform>
            <numerusform>%n processes without a measure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged A without a specific measure</source>
        <translation>
            <numerusform>%n judged A without a specific measure</numerusform>
            <numerusform>%n judged A without a specific measure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that protect neither objective nor value</source>
        <translation>
            <numerusform>%n row that protects neither objective nor value</numerusform>
            <numerusform>%n rows that protect neither objective nor value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) that treat nothing</source>
        <translation>
            <numerusform>%n measure that treats nothing</numerusform>
            <numerusform>%n measures that treat nothing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::FigureListModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindingDetails</name>
    <message numerus="yes">
        <source>Set %n &amp;aside…</source>
        <translation>
            <numerusform>Set %n &amp;aside…</numerusform>
            <numerusform>Set %n &amp;aside…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindingFilterBar</name>
    <message numerus="yes">
        <source>Show %n finding(s) that were set aside</source>
        <translation>
            <numerusform>Show %n finding that was set aside</numerusform>
            <numerusform>Show %n findings that were set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindingLine</name>
    <message numerus="yes">
        <source>and %n more finding(s)</source>
        <translation>
            <numerusform>and %n more finding</numerusform>
            <numerusform>and %n more findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindingList</name>
    <message numerus="yes">
        <source>%n finding(s) of the document</source>
        <translation>
            <numerusform>%n finding of the document</numerusform>
            <numerusform>%n findings of the document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::FindingsPane</name>
    <message numerus="yes">
        <source>No findings: the plan passes all %n check(s) that are in use.</source>
        <translation>
            <numerusform>No findings: the plan passes the %n check that is in use.</numerusform>
            <numerusform>No findings: the plan passes all %n checks that are in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) set aside.</source>
        <translation>
            <numerusform>%n finding set aside.</numerusform>
            <numerusform>%n findings set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) taken up again.</source>
        <translation>
            <numerusform>%n finding taken up again.</numerusform>
            <numerusform>%n findings taken up again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::HistoryPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::MainWindow</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::MeasureHead</name>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::NarrativeObjects</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Live table «%1», %n row(s)</source>
        <translation>
            <numerusform>Live table «%1», %n row</numerusform>
            <numerusform>Live table «%1», %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::OrganisationChartView</name>
    <message numerus="yes">
        <source>%n centres</source>
        <translation>
            <numerusform>%n centre</numerusform>
            <numerusform>%n centres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::QualitySheet</name>
    <message numerus="yes">
        <source>What lowers it: %n record(s) (Enter opens one)</source>
        <translation>
            <numerusform>What lowers it: %n record (Enter opens it)</numerusform>
            <numerusform>What lowers it: %n records (Enter opens one)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::RegisterFilterBar</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::RemovalDialog</name>
    <message numerus="yes">
        <source>Take «%1» and %n more away from here?</source>
        <translation>
            <numerusform>Take «%1» and %n more away from here?</numerusform>
            <numerusform>Take «%1» and %n more away from here?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete «%1» and %n more?</source>
        <translation>
            <numerusform>Delete «%1» and %n more?</numerusform>
            <numerusform>Delete «%1» and %n more?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::RiskVocabularyPage</name>
    <message numerus="yes">
        <source>%n entry(ies) of the PNA 2019 are not in the plan.</source>
        <translation>
            <numerusform>%n entry of the PNA 2019 is not in the plan.</numerusform>
            <numerusform>%n entries of the PNA 2019 are not in the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::SectionTreePane</name>
    <message numerus="yes">
        <source>And %n other(s) of a value or a theme.</source>
        <translation>
            <numerusform>And %n other of a value or a theme.</numerusform>
            <numerusform>And %n others of a value or a theme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::SetAsideDialog</name>
    <message numerus="yes">
        <source>Set %n finding(s) aside</source>
        <translation>
            <numerusform>Set %n finding aside</numerusform>
            <numerusform>Set %n findings aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n finding(s) of this check are set aside. What it finds later will be told again.</source>
        <translation>
            <numerusform>The %n finding of this check is set aside. What it finds later will be told again.</numerusform>
            <numerusform>All %n findings of this check are set aside. What it finds later will be told again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are set aside for the same reason.</source>
        <translation>
            <numerusform>%n finding is set aside for this reason.</numerusform>
            <numerusform>%n findings are set aside for the same reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n &amp;aside</source>
        <translation>
            <numerusform>Set %n &amp;aside</numerusform>
            <numerusform>Set %n &amp;aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::StatusLine</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strategic</source>
        <translation>
            <numerusform>%n strategic</numerusform>
            <numerusform>%n strategic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operational</source>
        <translation>
            <numerusform>%n operational</numerusform>
            <numerusform>%n operational</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) %1</source>
        <translation>
            <numerusform>%n objective %1</numerusform>
            <numerusform>%n objectives %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::TreeDelegate</name>
    <message numerus="yes">
        <source>and %n more finding(s)</source>
        <translation>
            <numerusform>and %n more finding</numerusform>
            <numerusform>and %n more findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>piao::widgets::TreePane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n picture(s) cannot be read: their descriptions are printed instead.</source>
        <translation>
            <numerusform>One picture cannot be read: its description is printed instead.</numerusform>
            <numerusform>%n pictures cannot be read: their descriptions are printed instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n finding(s))</source>
        <translation>
            <numerusform> (%n finding)</numerusform>
            <numerusform> (%n findings)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more:</source>
        <translation>
            <numerusform>And %n more:</numerusform>
            <numerusform>And %n more:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) were set aside with a reason.</source>
        <translation>
            <numerusform>%n finding was set aside with a reason.</numerusform>
            <numerusform>%n findings were set aside with a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s), %1 of them in %2</source>
        <translation>
            <numerusform>%n objective, %1 of them in %2</numerusform>
            <numerusform>%n objectives, %1 of them in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message numerus="yes">
        <source>«%1» has been open since %2 (%n hour(s)) on «%3», by %4.</source>
        <translation>
            <numerusform>«%1» has been open since %2 (%n hour) on «%3», by %4.</numerusform>
            <numerusform>«%1» has been open since %2 (%n hours) on «%3», by %4.</numerusform>
        </translation>
    </message>
</context>
</TS>
