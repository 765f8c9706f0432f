-- How many people meet each requirement of a role: the view open_gaps, one row for each requirement.
-- people_satisfied + people_partial + people_missing is everybody. people_not_assessed are those among the missing ones of whom nothing is recorded.
-- It needs gap.sql. Holdings are counted once for each competency and rank, before any role is looked at.
CREATE VIEW open_gaps AS
WITH recorded AS (
    SELECT framework_id, edition, competency_id, rank_held, COUNT(*) AS people
    FROM holding
    GROUP BY framework_id, edition, competency_id, rank_held
),
everybody AS (
    SELECT COUNT(*) AS people FROM person
),
counted AS (
    SELECT r.framework_id, r.edition, r.role_id, r.place, r.competency_id, r.kind, r.rank_required,
           COALESCE(SUM(recorded.people), 0) AS assessed,
           COALESCE(SUM(CASE WHEN r.rank_held >= r.rank_required THEN recorded.people END), 0) AS satisfied,
           COALESCE(SUM(CASE WHEN r.rank_held > 0 AND r.rank_held < r.rank_required THEN recorded.people END), 0) AS partly
    FROM requirement_at_rank r
    LEFT JOIN recorded
        ON recorded.framework_id = r.framework_id AND recorded.edition = r.edition AND recorded.competency_id = r.competency_id
        AND recorded.rank_held = r.rank_held
    GROUP BY r.framework_id, r.edition, r.role_id, r.place, r.competency_id, r.kind, r.rank_required
)
SELECT c.framework_id, c.edition, c.role_id, c.place, c.competency_id, c.kind, c.rank_required,
       c.satisfied AS people_satisfied,
       c.partly AS people_partial,
       e.people - c.satisfied - c.partly AS people_missing,
       e.people - c.assessed AS people_not_assessed
FROM counted c
CROSS JOIN everybody e;
