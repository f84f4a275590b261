CREATE INDEX answer_by_plan ON answer (plan_id, given_at, id);
CREATE INDEX house_style_by_business ON house_style (business_id, given_at);
CREATE INDEX plan_by_business ON plan (business_id);
CREATE TABLE answer (
    id TEXT PRIMARY KEY NOT NULL,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    question TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('given', 'not-sure', 'cleared', 'refused')),
    value TEXT CHECK ((state = 'given') = (value IS NOT NULL)),
    typed TEXT,
    given_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE business (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE house_style (
    id TEXT PRIMARY KEY NOT NULL,
    business_id TEXT NOT NULL REFERENCES business (id),
    part TEXT NOT NULL CHECK (part IN ('colour', 'logo')),
    value BLOB,
    given_at INTEGER NOT NULL
) STRICT;
CREATE TABLE plan (
    id TEXT PRIMARY KEY NOT NULL,
    business_id TEXT NOT NULL REFERENCES business (id),
    example TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE undo (
    answer_id TEXT PRIMARY KEY NOT NULL REFERENCES answer (id),
    undone_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
