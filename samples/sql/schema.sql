-- The tables of the gap query: a framework, its roles, people, and what is recorded of them.
--
-- Ids are compared character by character, upper and lower case apart. Where an engine folds case by default (MySQL, SQL Server), give the id columns a binary
-- collation. An engine that checks no keys (BigQuery, Spark) takes the tables without the constraints; check.sql then says what they would have refused.
-- The widths of titles and names are generous guesses.

CREATE TABLE competency (
    framework_id   varchar(200)  NOT NULL,
    edition        varchar(200)  NOT NULL,
    competency_id  varchar(200)  NOT NULL,
    title          varchar(2000) NOT NULL,
    sort           varchar(6)    NOT NULL CHECK (sort IN ('unit', 'graded')),
    credit         numeric(18,9) CHECK (credit >= 0),          -- of a unit; null where none is stated
    PRIMARY KEY (framework_id, edition, competency_id)
);

-- The ranks that can be recorded of a competency: 0 for "none", and one for each level that applies; 1 alone for a unit, which is held or not held.
-- A level that does not apply has no row, and its rank is skipped: the ranks of a competency may be 0, 1, 3.
CREATE TABLE rank_of_competency (
    framework_id   varchar(200)  NOT NULL,
    edition        varchar(200)  NOT NULL,
    competency_id  varchar(200)  NOT NULL,
    level_rank     integer       NOT NULL CHECK (level_rank >= 0),
    level_id       varchar(200),                               -- null for a unit and for rank 0
    PRIMARY KEY (framework_id, edition, competency_id, level_rank),
    FOREIGN KEY (framework_id, edition, competency_id) REFERENCES competency
);

CREATE TABLE role (
    framework_id   varchar(200)  NOT NULL,
    edition        varchar(200)  NOT NULL,
    role_id        varchar(200)  NOT NULL,
    title          varchar(2000) NOT NULL,
    PRIMARY KEY (framework_id, edition, role_id)
);

CREATE TABLE requirement (
    framework_id   varchar(200)  NOT NULL,
    edition        varchar(200)  NOT NULL,
    role_id        varchar(200)  NOT NULL,
    place          integer       NOT NULL,                     -- in the role's own order, from 1
    competency_id  varchar(200)  NOT NULL,
    kind           varchar(10)   NOT NULL CHECK (kind IN ('core', 'functional', 'additional', 'optional')),
    rank_required  integer       NOT NULL CHECK (rank_required > 0),
    weight         numeric(18,9) NOT NULL CHECK (weight > 0),
    PRIMARY KEY (framework_id, edition, role_id, competency_id),
    FOREIGN KEY (framework_id, edition, role_id) REFERENCES role,
    FOREIGN KEY (framework_id, edition, competency_id, rank_required) REFERENCES rank_of_competency
);

CREATE TABLE person (
    person_id      varchar(200)  NOT NULL PRIMARY KEY,
    name           varchar(2000)
);

-- One row for each competency of which anything is recorded, "none" included; no row where nothing is.
-- The key leaves the edition out: a person holds one edition of a framework.
CREATE TABLE holding (
    person_id      varchar(200)  NOT NULL REFERENCES person,
    framework_id   varchar(200)  NOT NULL,
    edition        varchar(200)  NOT NULL,
    competency_id  varchar(200)  NOT NULL,
    rank_held      integer       NOT NULL,
    PRIMARY KEY (person_id, framework_id, competency_id),
    FOREIGN KEY (framework_id, edition, competency_id, rank_held) REFERENCES rank_of_competency
);
