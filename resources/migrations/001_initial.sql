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
    compulsory INTEGER,
    description TEXT,
    rank INTEGER
) STRICT;

CREATE TABLE theme_provision (
    id TEXT NOT NULL PRIMARY KEY,
    theme_id TEXT NOT NULL REFERENCES theme DEFERRABLE INITIALLY DEFERRED,
    kind TEXT,
    title TEXT,
    office TEXT,
    text TEXT,
    value REAL,
    unit TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX theme_provision_theme_id ON theme_provision (theme_id);

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
    role TEXT,
    rank INTEGER
) STRICT;
CREATE INDEX stakeholder_link_stakeholder_id ON stakeholder_link (stakeholder_id);
CREATE INDEX stakeholder_link_public_value_id ON stakeholder_link (public_value_id) WHERE public_value_id IS NOT NULL;
CREATE INDEX stakeholder_link_strategic_id ON stakeholder_link (strategic_id) WHERE strategic_id IS NOT NULL;
CREATE INDEX stakeholder_link_operational_id ON stakeholder_link (operational_id) WHERE operational_id IS NOT NULL;
CREATE INDEX stakeholder_link_performance_id ON stakeholder_link (performance_id) WHERE performance_id IS NOT NULL;
CREATE INDEX stakeholder_link_indicator_id ON stakeholder_link (indicator_id) WHERE indicator_id IS NOT NULL;

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
