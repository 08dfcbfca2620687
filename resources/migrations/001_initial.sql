-- SPDX-License-Identifier: EUPL-1.2
-- Version 1 of the plan file. The tables of the records follow src/domain/descriptions, field by field (a test
-- compares them). References are deferred and never cascade: what goes with a record is computed from the
-- descriptions, so that each changeset is complete and inverts exactly (docs/adr/0005).

CREATE TABLE rule_set (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT,
    family TEXT,
    floor REAL,
    ceiling REAL,
    missing_policy TEXT,
    parameters TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE plan (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT,
    first_year INTEGER,
    year_count INTEGER,
    profile TEXT,
    template TEXT,
    related_plan TEXT,
    code_pattern TEXT,
    level1_singular TEXT,
    level1_plural TEXT,
    level2_singular TEXT,
    level2_plural TEXT,
    level3_singular TEXT,
    level3_plural TEXT,
    level4_singular TEXT,
    level4_plural TEXT,
    objective_limit INTEGER,
    indicator_limit INTEGER,
    training_hours REAL,
    rule_set_id TEXT REFERENCES rule_set DEFERRABLE INITIALLY DEFERRED,
    state TEXT,
    approving_organ TEXT,
    act_kind TEXT,
    act_number TEXT,
    act_date TEXT,
    introduction TEXT,
    notes TEXT
) STRICT;
CREATE INDEX plan_rule_set_id ON plan (rule_set_id) WHERE rule_set_id IS NOT NULL;

CREATE TABLE body (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT,
    kind TEXT,
    address TEXT,
    tax_code TEXT,
    vat_number TEXT,
    ipa_code TEXT,
    phone TEXT,
    phone_label TEXT,
    pec TEXT,
    email TEXT,
    email_label TEXT,
    urp_name TEXT,
    urp_phones TEXT,
    site TEXT,
    piao_page TEXT,
    representative TEXT,
    anti_corruption_officer TEXT,
    rasa TEXT,
    rar TEXT,
    data_protection_officer TEXT,
    staff_count INTEGER,
    inhabitants INTEGER,
    description TEXT
) STRICT;

CREATE TABLE org_unit (
    id TEXT NOT NULL PRIMARY KEY,
    parent_id TEXT REFERENCES org_unit DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    number INTEGER,
    name TEXT,
    functions TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX org_unit_parent_id ON org_unit (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE director (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT,
    role TEXT,
    unit_id TEXT REFERENCES org_unit DEFERRABLE INITIALLY DEFERRED,
    email TEXT,
    since TEXT,
    until TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX director_unit_id ON director (unit_id) WHERE unit_id IS NOT NULL;

CREATE TABLE centre (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT,
    name TEXT,
    unit_id TEXT REFERENCES org_unit DEFERRABLE INITIALLY DEFERRED,
    director_id TEXT REFERENCES director DEFERRABLE INITIALLY DEFERRED,
    notes TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX centre_unit_id ON centre (unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX centre_director_id ON centre (director_id) WHERE director_id IS NOT NULL;

CREATE TABLE staff_count (
    id TEXT NOT NULL PRIMARY KEY,
    area TEXT,
    people INTEGER,
    reference_date TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE stakeholder (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT,
    kind TEXT,
    description TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE theme (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT,
    title TEXT,
    heading TEXT,
    section TEXT,
    annex TEXT,
    compulsory INTEGER,
    description TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE provision (
    id TEXT NOT NULL PRIMARY KEY,
    theme_id TEXT REFERENCES theme DEFERRABLE INITIALLY DEFERRED,
    section_id TEXT REFERENCES section DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    title TEXT,
    office TEXT,
    text TEXT,
    value REAL,
    unit TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX provision_theme_id ON provision (theme_id) WHERE theme_id IS NOT NULL;
CREATE INDEX provision_section_id ON provision (section_id) WHERE section_id IS NOT NULL;

CREATE TABLE public_value (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER,
    code TEXT,
    title TEXT,
    short_title TEXT,
    narrative TEXT,
    dimension TEXT,
    beneficiaries TEXT,
    weight REAL,
    state TEXT,
    to_review INTEGER,
    rank INTEGER
) STRICT;

CREATE TABLE strategic_objective (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER,
    code TEXT,
    title TEXT,
    narrative TEXT,
    dup_reference TEXT,
    political_owner TEXT,
    technical_owner TEXT,
    weight REAL,
    state TEXT,
    to_review INTEGER,
    rank INTEGER
) STRICT;

CREATE TABLE operational_objective (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER,
    code TEXT,
    title TEXT,
    narrative TEXT,
    weight REAL,
    state TEXT,
    to_review INTEGER,
    rank INTEGER
) STRICT;

CREATE TABLE performance_objective (
    id TEXT NOT NULL PRIMARY KEY,
    operational_id TEXT REFERENCES operational_objective DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    year INTEGER,
    title TEXT,
    description TEXT,
    centre_id TEXT REFERENCES centre DEFERRABLE INITIALLY DEFERRED,
    director_id TEXT REFERENCES director DEFERRABLE INITIALLY DEFERRED,
    previous_id TEXT REFERENCES performance_objective DEFERRABLE INITIALLY DEFERRED,
    weight REAL,
    amount REAL,
    funding TEXT,
    stage TEXT,
    resources TEXT,
    state TEXT,
    to_review INTEGER,
    rank INTEGER
) STRICT;
CREATE INDEX performance_objective_operational_id ON performance_objective (operational_id) WHERE operational_id IS NOT NULL;
CREATE INDEX performance_objective_centre_id ON performance_objective (centre_id) WHERE centre_id IS NOT NULL;
CREATE INDEX performance_objective_director_id ON performance_objective (director_id) WHERE director_id IS NOT NULL;
CREATE INDEX performance_objective_previous_id ON performance_objective (previous_id) WHERE previous_id IS NOT NULL;

-- New objectives come after the last without reading all the others.
CREATE INDEX performance_objective_rank ON performance_objective (rank);

CREATE TABLE phase (
    id TEXT NOT NULL PRIMARY KEY,
    objective_id TEXT NOT NULL REFERENCES performance_objective DEFERRABLE INITIALLY DEFERRED,
    title TEXT,
    start_date TEXT,
    end_date TEXT,
    weight REAL,
    progress REAL,
    notes TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX phase_objective_id ON phase (objective_id);

CREATE TABLE indicator (
    id TEXT NOT NULL PRIMARY KEY,
    public_value_id TEXT REFERENCES public_value DEFERRABLE INITIALLY DEFERRED,
    strategic_id TEXT REFERENCES strategic_objective DEFERRABLE INITIALLY DEFERRED,
    operational_id TEXT REFERENCES operational_objective DEFERRABLE INITIALLY DEFERRED,
    performance_id TEXT REFERENCES performance_objective DEFERRABLE INITIALLY DEFERRED,
    measure_id TEXT REFERENCES measure DEFERRABLE INITIALLY DEFERRED,
    action_id TEXT REFERENCES positive_action DEFERRABLE INITIALLY DEFERRED,
    group_id TEXT REFERENCES indicator_group DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    name TEXT,
    category TEXT,
    dimension TEXT,
    value_type TEXT,
    unit TEXT,
    formula TEXT,
    numerator TEXT,
    denominator TEXT,
    scale TEXT,
    direction TEXT,
    tolerance REAL,
    range_low REAL,
    range_high REAL,
    trend TEXT,
    baseline_text TEXT,
    baseline_value REAL,
    baseline_year INTEGER,
    baseline_period TEXT,
    baseline_new INTEGER,
    baseline_reason TEXT,
    minimum REAL,
    maximum REAL,
    data_source TEXT,
    owner_centre_id TEXT REFERENCES centre DEFERRABLE INITIALLY DEFERRED,
    owner_text TEXT,
    frequency TEXT,
    weight REAL,
    is_key INTEGER,
    rule_set_id TEXT REFERENCES rule_set DEFERRABLE INITIALLY DEFERRED,
    notes TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX indicator_public_value_id ON indicator (public_value_id) WHERE public_value_id IS NOT NULL;
CREATE INDEX indicator_strategic_id ON indicator (strategic_id) WHERE strategic_id IS NOT NULL;
CREATE INDEX indicator_operational_id ON indicator (operational_id) WHERE operational_id IS NOT NULL;
CREATE INDEX indicator_performance_id ON indicator (performance_id) WHERE performance_id IS NOT NULL;
CREATE INDEX indicator_measure_id ON indicator (measure_id) WHERE measure_id IS NOT NULL;
CREATE INDEX indicator_action_id ON indicator (action_id) WHERE action_id IS NOT NULL;
CREATE INDEX indicator_group_id ON indicator (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX indicator_owner_centre_id ON indicator (owner_centre_id) WHERE owner_centre_id IS NOT NULL;
CREATE INDEX indicator_rule_set_id ON indicator (rule_set_id) WHERE rule_set_id IS NOT NULL;

CREATE TABLE target (
    indicator_id TEXT NOT NULL REFERENCES indicator DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    value_text TEXT,
    value REAL,
    unit TEXT,
    PRIMARY KEY (indicator_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE actual (
    id TEXT NOT NULL PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicator DEFERRABLE INITIALLY DEFERRED,
    measured_on TEXT,
    year INTEGER,
    value_text TEXT,
    value REAL,
    evidence TEXT,
    note TEXT,
    recorded_by TEXT
) STRICT;
CREATE INDEX actual_indicator_id ON actual (indicator_id);

CREATE TABLE strategic_value (
    strategic_id TEXT NOT NULL REFERENCES strategic_objective DEFERRABLE INITIALLY DEFERRED,
    value_id TEXT NOT NULL REFERENCES public_value DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    PRIMARY KEY (strategic_id, value_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX strategic_value_value_id ON strategic_value (value_id);

CREATE TABLE operational_strategic (
    operational_id TEXT NOT NULL REFERENCES operational_objective DEFERRABLE INITIALLY DEFERRED,
    strategic_id TEXT NOT NULL REFERENCES strategic_objective DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    PRIMARY KEY (operational_id, strategic_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX operational_strategic_strategic_id ON operational_strategic (strategic_id);

CREATE TABLE operational_value (
    operational_id TEXT NOT NULL REFERENCES operational_objective DEFERRABLE INITIALLY DEFERRED,
    value_id TEXT NOT NULL REFERENCES public_value DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    PRIMARY KEY (operational_id, value_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX operational_value_value_id ON operational_value (value_id);

CREATE TABLE operational_centre (
    operational_id TEXT NOT NULL REFERENCES operational_objective DEFERRABLE INITIALLY DEFERRED,
    centre_id TEXT NOT NULL REFERENCES centre DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    PRIMARY KEY (operational_id, centre_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX operational_centre_centre_id ON operational_centre (centre_id);

CREATE TABLE objective_theme (
    objective_id TEXT NOT NULL REFERENCES performance_objective DEFERRABLE INITIALLY DEFERRED,
    theme_id TEXT NOT NULL REFERENCES theme DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    sentence TEXT,
    office TEXT,
    code_printed INTEGER,
    PRIMARY KEY (objective_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX objective_theme_theme_id ON objective_theme (theme_id);

CREATE TABLE stakeholder_link (
    id TEXT NOT NULL PRIMARY KEY,
    stakeholder_id TEXT NOT NULL REFERENCES stakeholder DEFERRABLE INITIALLY DEFERRED,
    public_value_id TEXT REFERENCES public_value DEFERRABLE INITIALLY DEFERRED,
    strategic_id TEXT REFERENCES strategic_objective DEFERRABLE INITIALLY DEFERRED,
    operational_id TEXT REFERENCES operational_objective DEFERRABLE INITIALLY DEFERRED,
    performance_id TEXT REFERENCES performance_objective DEFERRABLE INITIALLY DEFERRED,
    indicator_id TEXT REFERENCES indicator DEFERRABLE INITIALLY DEFERRED,
    measure_id TEXT REFERENCES measure DEFERRABLE INITIALLY DEFERRED,
    role TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX stakeholder_link_stakeholder_id ON stakeholder_link (stakeholder_id);
CREATE INDEX stakeholder_link_public_value_id ON stakeholder_link (public_value_id) WHERE public_value_id IS NOT NULL;
CREATE INDEX stakeholder_link_strategic_id ON stakeholder_link (strategic_id) WHERE strategic_id IS NOT NULL;
CREATE INDEX stakeholder_link_operational_id ON stakeholder_link (operational_id) WHERE operational_id IS NOT NULL;
CREATE INDEX stakeholder_link_performance_id ON stakeholder_link (performance_id) WHERE performance_id IS NOT NULL;
CREATE INDEX stakeholder_link_indicator_id ON stakeholder_link (indicator_id) WHERE indicator_id IS NOT NULL;
CREATE INDEX stakeholder_link_measure_id ON stakeholder_link (measure_id) WHERE measure_id IS NOT NULL;

CREATE TABLE text_variant (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
    public_value_id TEXT REFERENCES public_value DEFERRABLE INITIALLY DEFERRED,
    strategic_id TEXT REFERENCES strategic_objective DEFERRABLE INITIALLY DEFERRED,
    operational_id TEXT REFERENCES operational_objective DEFERRABLE INITIALLY DEFERRED,
    performance_id TEXT REFERENCES performance_objective DEFERRABLE INITIALLY DEFERRED,
    centre_id TEXT REFERENCES centre DEFERRABLE INITIALLY DEFERRED,
    field TEXT,
    section TEXT,
    text TEXT,
    truncated INTEGER,
    rank INTEGER
) STRICT;
CREATE INDEX text_variant_plan_id ON text_variant (plan_id) WHERE plan_id IS NOT NULL;
CREATE INDEX text_variant_public_value_id ON text_variant (public_value_id) WHERE public_value_id IS NOT NULL;
CREATE INDEX text_variant_strategic_id ON text_variant (strategic_id) WHERE strategic_id IS NOT NULL;
CREATE INDEX text_variant_operational_id ON text_variant (operational_id) WHERE operational_id IS NOT NULL;
CREATE INDEX text_variant_performance_id ON text_variant (performance_id) WHERE performance_id IS NOT NULL;
CREATE INDEX text_variant_centre_id ON text_variant (centre_id) WHERE centre_id IS NOT NULL;

CREATE TABLE section (
    id TEXT NOT NULL PRIMARY KEY,
    parent_id TEXT REFERENCES section DEFERRABLE INITIALLY DEFERRED,
    number TEXT,
    title TEXT,
    heading TEXT,
    content TEXT,
    value_id TEXT REFERENCES public_value DEFERRABLE INITIALLY DEFERRED,
    theme_id TEXT REFERENCES theme DEFERRABLE INITIALLY DEFERRED,
    narrative TEXT,
    centre_id TEXT REFERENCES centre DEFERRABLE INITIALLY DEFERRED,
    orientation TEXT,
    included INTEGER,
    to_review INTEGER,
    state TEXT,
    notes TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX section_parent_id ON section (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX section_value_id ON section (value_id) WHERE value_id IS NOT NULL;
CREATE INDEX section_theme_id ON section (theme_id) WHERE theme_id IS NOT NULL;
CREATE INDEX section_centre_id ON section (centre_id) WHERE centre_id IS NOT NULL;

CREATE TABLE attachment (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT,
    description TEXT,
    file_name TEXT,
    media_type TEXT,
    byte_size INTEGER,
    sha256 TEXT,
    annexed INTEGER,
    rank INTEGER
) STRICT;

CREATE TABLE attachment_content (
    id TEXT NOT NULL PRIMARY KEY,
    attachment_id TEXT NOT NULL REFERENCES attachment DEFERRABLE INITIALLY DEFERRED,
    content BLOB
) STRICT;
CREATE INDEX attachment_content_attachment_id ON attachment_content (attachment_id);

CREATE TABLE document_layout (
    id TEXT NOT NULL PRIMARY KEY,
    logo_id TEXT REFERENCES attachment DEFERRABLE INITIALLY DEFERRED,
    cover_title TEXT,
    cover_subtitle TEXT,
    cover_lines TEXT,
    draft_mark TEXT,
    approval_block INTEGER,
    contents_depth INTEGER,
    font_family TEXT,
    font_size REAL,
    accent TEXT,
    justified INTEGER,
    hyphenated INTEGER,
    foot TEXT
) STRICT;
CREATE INDEX document_layout_logo_id ON document_layout (logo_id) WHERE logo_id IS NOT NULL;

CREATE TABLE risk_area (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER,
    title TEXT,
    list TEXT,
    compulsory INTEGER,
    description TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE enabling_factor (
    id TEXT NOT NULL PRIMARY KEY,
    letter TEXT,
    title TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE exposure_criterion (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER,
    title TEXT,
    description TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE process (
    id TEXT NOT NULL PRIMARY KEY,
    area_id TEXT REFERENCES risk_area DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    name TEXT,
    centre_id TEXT REFERENCES centre DEFERRABLE INITIALLY DEFERRED,
    owner_text TEXT,
    input TEXT,
    output TEXT,
    constraints TEXT,
    description TEXT,
    level_before TEXT,
    rationale_before TEXT,
    level_after TEXT,
    rationale_after TEXT,
    level_monitored TEXT,
    rationale_monitored TEXT,
    state TEXT,
    notes TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX process_area_id ON process (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX process_centre_id ON process (centre_id) WHERE centre_id IS NOT NULL;

CREATE TABLE process_step (
    id TEXT NOT NULL PRIMARY KEY,
    process_id TEXT NOT NULL REFERENCES process DEFERRABLE INITIALLY DEFERRED,
    title TEXT,
    actor TEXT,
    centre_id TEXT REFERENCES centre DEFERRABLE INITIALLY DEFERRED,
    term TEXT,
    notes TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX process_step_process_id ON process_step (process_id);
CREATE INDEX process_step_centre_id ON process_step (centre_id) WHERE centre_id IS NOT NULL;

CREATE TABLE risk_event (
    id TEXT NOT NULL PRIMARY KEY,
    process_id TEXT NOT NULL REFERENCES process DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    description TEXT,
    controls TEXT,
    level_before TEXT,
    rationale_before TEXT,
    level_after TEXT,
    rationale_after TEXT,
    level_monitored TEXT,
    rationale_monitored TEXT,
    monitored_on TEXT,
    notes TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX risk_event_process_id ON risk_event (process_id);

CREATE TABLE measure (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER,
    code TEXT,
    title TEXT,
    scope TEXT,
    type TEXT,
    description TEXT,
    listed INTEGER,
    legal_reference TEXT,
    centre_id TEXT REFERENCES centre DEFERRABLE INITIALLY DEFERRED,
    responsible TEXT,
    start_date TEXT,
    end_date TEXT,
    term TEXT,
    expected_text TEXT,
    expected_value REAL,
    expected_unit TEXT,
    state TEXT,
    notes TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX measure_centre_id ON measure (centre_id) WHERE centre_id IS NOT NULL;

CREATE TABLE measure_phase (
    id TEXT NOT NULL PRIMARY KEY,
    measure_id TEXT NOT NULL REFERENCES measure DEFERRABLE INITIALLY DEFERRED,
    title TEXT,
    start_date TEXT,
    end_date TEXT,
    term TEXT,
    responsible TEXT,
    progress REAL,
    rank INTEGER
) STRICT;
CREATE INDEX measure_phase_measure_id ON measure_phase (measure_id);

CREATE TABLE measure_monitoring (
    id TEXT NOT NULL PRIMARY KEY,
    measure_id TEXT NOT NULL REFERENCES measure DEFERRABLE INITIALLY DEFERRED,
    checked_on TEXT,
    state TEXT,
    value_text TEXT,
    value REAL,
    evidence TEXT,
    note TEXT,
    checked_by TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX measure_monitoring_measure_id ON measure_monitoring (measure_id);

CREATE TABLE publication_duty (
    id TEXT NOT NULL PRIMARY KEY,
    level1 TEXT,
    level2 TEXT,
    legal_reference TEXT,
    name TEXT,
    contents TEXT,
    frequency TEXT,
    elaboration TEXT,
    transmission TEXT,
    publication TEXT,
    centre_id TEXT REFERENCES centre DEFERRABLE INITIALLY DEFERRED,
    term TEXT,
    monitoring TEXT,
    state TEXT,
    checked_on TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX publication_duty_centre_id ON publication_duty (centre_id) WHERE centre_id IS NOT NULL;

CREATE TABLE staff_establishment (
    id TEXT NOT NULL PRIMARY KEY,
    area TEXT,
    covered INTEGER,
    leaving_planned INTEGER,
    leaving_by_change INTEGER,
    hires INTEGER,
    progressions INTEGER,
    optimal INTEGER,
    notes TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE hire (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT,
    year INTEGER,
    area TEXT,
    profile TEXT,
    number INTEGER,
    mode TEXT,
    cost_first_year REAL,
    start_date TEXT,
    cost_full_year REAL,
    value_text TEXT,
    centre_id TEXT REFERENCES centre DEFERRABLE INITIALLY DEFERRED,
    notes TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX hire_centre_id ON hire (centre_id) WHERE centre_id IS NOT NULL;

CREATE TABLE leaver (
    id TEXT NOT NULL PRIMARY KEY,
    year INTEGER,
    area TEXT,
    profile TEXT,
    number INTEGER,
    reason TEXT,
    leaving_date TEXT,
    centre_id TEXT REFERENCES centre DEFERRABLE INITIALLY DEFERRED,
    notes TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX leaver_centre_id ON leaver (centre_id) WHERE centre_id IS NOT NULL;

CREATE TABLE training_course (
    id TEXT NOT NULL PRIMARY KEY,
    sector TEXT,
    area TEXT,
    years TEXT,
    years_printed TEXT,
    objectives TEXT,
    course TEXT,
    recipients TEXT,
    hours REAL,
    provider TEXT,
    notes TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE training_budget (
    id TEXT NOT NULL PRIMARY KEY,
    year INTEGER,
    amount REAL,
    printed TEXT,
    notes TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE positive_action (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER,
    code TEXT,
    title TEXT,
    goal TEXT,
    description TEXT,
    recipients TEXT,
    responsible TEXT,
    centre_id TEXT REFERENCES centre DEFERRABLE INITIALLY DEFERRED,
    start_date TEXT,
    end_date TEXT,
    term TEXT,
    amount REAL,
    state TEXT,
    notes TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX positive_action_centre_id ON positive_action (centre_id) WHERE centre_id IS NOT NULL;

CREATE TABLE agile_work (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT,
    title TEXT,
    description TEXT,
    value REAL,
    unit TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE printed_total (
    id TEXT NOT NULL PRIMARY KEY,
    list TEXT,
    year INTEGER,
    field TEXT,
    value REAL,
    notes TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE monitoring_activity (
    id TEXT NOT NULL PRIMARY KEY,
    section TEXT,
    what TEXT,
    who TEXT,
    how TEXT,
    when_text TEXT,
    legal_reference TEXT,
    section_id TEXT REFERENCES section DEFERRABLE INITIALLY DEFERRED,
    notes TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX monitoring_activity_section_id ON monitoring_activity (section_id) WHERE section_id IS NOT NULL;

CREATE TABLE monitoring_round (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT,
    year INTEGER,
    due_date TEXT,
    held_on TEXT,
    state TEXT,
    notes TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE indicator_group (
    id TEXT NOT NULL PRIMARY KEY,
    list TEXT,
    number INTEGER,
    title TEXT,
    measure_type TEXT,
    measure_id TEXT REFERENCES measure DEFERRABLE INITIALLY DEFERRED,
    check_text TEXT,
    operator TEXT,
    threshold REAL,
    unit TEXT,
    notes TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX indicator_group_measure_id ON indicator_group (measure_id) WHERE measure_id IS NOT NULL;

CREATE TABLE event_factor (
    event_id TEXT NOT NULL REFERENCES risk_event DEFERRABLE INITIALLY DEFERRED,
    factor_id TEXT NOT NULL REFERENCES enabling_factor DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    evidence TEXT,
    PRIMARY KEY (event_id, factor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_factor_factor_id ON event_factor (factor_id);

CREATE TABLE criterion_rating (
    event_id TEXT NOT NULL REFERENCES risk_event DEFERRABLE INITIALLY DEFERRED,
    criterion_id TEXT NOT NULL REFERENCES exposure_criterion DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    level TEXT,
    evidence TEXT,
    PRIMARY KEY (event_id, criterion_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX criterion_rating_criterion_id ON criterion_rating (criterion_id);

CREATE TABLE process_measure (
    process_id TEXT NOT NULL REFERENCES process DEFERRABLE INITIALLY DEFERRED,
    measure_id TEXT NOT NULL REFERENCES measure DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    PRIMARY KEY (process_id, measure_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX process_measure_measure_id ON process_measure (measure_id);

CREATE TABLE event_measure (
    event_id TEXT NOT NULL REFERENCES risk_event DEFERRABLE INITIALLY DEFERRED,
    measure_id TEXT NOT NULL REFERENCES measure DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    PRIMARY KEY (event_id, measure_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_measure_measure_id ON event_measure (measure_id);

CREATE TABLE process_objective (
    process_id TEXT NOT NULL REFERENCES process DEFERRABLE INITIALLY DEFERRED,
    objective_id TEXT NOT NULL REFERENCES performance_objective DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    PRIMARY KEY (process_id, objective_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX process_objective_objective_id ON process_objective (objective_id);

CREATE TABLE process_value (
    process_id TEXT NOT NULL REFERENCES process DEFERRABLE INITIALLY DEFERRED,
    value_id TEXT NOT NULL REFERENCES public_value DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    PRIMARY KEY (process_id, value_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX process_value_value_id ON process_value (value_id);

CREATE TABLE measure_objective (
    measure_id TEXT NOT NULL REFERENCES measure DEFERRABLE INITIALLY DEFERRED,
    objective_id TEXT NOT NULL REFERENCES performance_objective DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    PRIMARY KEY (measure_id, objective_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_objective_objective_id ON measure_objective (objective_id);

CREATE TABLE measure_value (
    measure_id TEXT NOT NULL REFERENCES measure DEFERRABLE INITIALLY DEFERRED,
    value_id TEXT NOT NULL REFERENCES public_value DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    PRIMARY KEY (measure_id, value_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_value_value_id ON measure_value (value_id);

CREATE TABLE hire_value (
    hire_id TEXT NOT NULL REFERENCES hire DEFERRABLE INITIALLY DEFERRED,
    value_id TEXT NOT NULL REFERENCES public_value DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    PRIMARY KEY (hire_id, value_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX hire_value_value_id ON hire_value (value_id);

CREATE TABLE training_objective (
    course_id TEXT NOT NULL REFERENCES training_course DEFERRABLE INITIALLY DEFERRED,
    objective_id TEXT NOT NULL REFERENCES performance_objective DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    PRIMARY KEY (course_id, objective_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX training_objective_objective_id ON training_objective (objective_id);

CREATE TABLE training_centre (
    course_id TEXT NOT NULL REFERENCES training_course DEFERRABLE INITIALLY DEFERRED,
    centre_id TEXT NOT NULL REFERENCES centre DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    PRIMARY KEY (course_id, centre_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX training_centre_centre_id ON training_centre (centre_id);

CREATE TABLE check_setting (
    id TEXT NOT NULL PRIMARY KEY,
    check_id TEXT,
    active INTEGER,
    severity TEXT,
    reason TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE check_parameter (
    id TEXT NOT NULL PRIMARY KEY,
    check_id TEXT,
    name TEXT,
    value TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE suppression (
    id TEXT NOT NULL PRIMARY KEY,
    check_id TEXT,
    record_table TEXT,
    record_id TEXT,
    record_part TEXT,
    field TEXT,
    detail TEXT,
    said TEXT,
    reason TEXT,
    decided_by TEXT,
    decided_on TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE quality_answer (
    id TEXT NOT NULL PRIMARY KEY,
    criterion TEXT,
    question TEXT,
    answer TEXT,
    evidence TEXT,
    rank INTEGER
) STRICT;

-- What was done, in order: only appended to; the last action alone grows while a person types on in the same field. `changeset` is the session's binary changeset of the
-- action; it is only ever applied to this same file.
CREATE TABLE history (
    seq INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    target INTEGER,
    title TEXT NOT NULL,
    details TEXT,
    author TEXT,
    machine TEXT,
    at TEXT NOT NULL,
    changeset BLOB
) STRICT;

-- Facts about the file itself that are not part of the plan and not undone: revision, who wrote it, the program's
-- version.
CREATE TABLE file_info (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT
) STRICT;

-- Finds the next step to undo or redo without reading the whole history.
CREATE INDEX history_state ON history (state, kind, seq);
