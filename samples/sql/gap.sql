-- What every person lacks for every role: the view gap_report, one row for each pair. The other questions build on the first view here.

-- How many levels of a competency apply up to each rank that can be recorded of it; up to rank 0 none.
CREATE VIEW levels_up_to_rank AS
SELECT framework_id, edition, competency_id, level_rank,
       ROW_NUMBER() OVER (PARTITION BY framework_id, edition, competency_id ORDER BY level_rank) - 1 AS levels
FROM rank_of_competency;

-- What a recorded rank means for a requirement, for every rank that can be recorded of it. A small table: no person is in it.
-- levels_required: the levels that apply, up to the one required. levels_held: those of them up to the rank held; the shortfall is the difference.
-- progress: held over required, rounded to 12 decimal places before it is weighted.
--
-- The rule rounds halves to even. FLOOR(x + 1/2), written with whole numbers, does not depend on how an engine rounds, nor on whether it divides as integers,
-- decimals or doubles. It would take a half up, but there are none: held / required * 10^12 ends in exactly one half only where required is a multiple of
-- 2^13, and no ladder has 8,192 levels.
CREATE VIEW requirement_at_rank AS
SELECT r.framework_id, r.edition, r.role_id, r.place, r.competency_id, r.kind, r.rank_required, r.weight, c.sort,
       COALESCE(c.credit, 0) AS credit,
       CASE WHEN c.sort = 'unit' AND c.credit IS NULL THEN 1 ELSE 0 END AS without_credit,
       held.level_rank AS rank_held,
       CASE WHEN held.level_rank >= r.rank_required THEN 1 ELSE 0 END AS satisfied,
       asked.levels AS levels_required,
       CASE WHEN held.level_rank >= r.rank_required THEN asked.levels ELSE held.levels END AS levels_held,
       CASE WHEN held.level_rank >= r.rank_required THEN 1
            ELSE CAST(FLOOR((2 * held.levels * 1000000000000 + asked.levels) / (2 * asked.levels)) AS numeric(13,0)) * 0.000000000001
       END AS progress
FROM requirement r
JOIN competency c
    ON c.framework_id = r.framework_id AND c.edition = r.edition AND c.competency_id = r.competency_id
JOIN levels_up_to_rank asked
    ON asked.framework_id = r.framework_id AND asked.edition = r.edition AND asked.competency_id = r.competency_id AND asked.level_rank = r.rank_required
JOIN levels_up_to_rank held
    ON held.framework_id = r.framework_id AND held.edition = r.edition AND held.competency_id = r.competency_id
WHERE r.kind <> 'optional';                                    -- the kinds that are covered; the figures below are right for any choice

-- Nothing recorded counts as rank 0, and rank 0 brings nothing: no credit, no level, no progress. So only what is recorded is added up for each person, and
-- what is open or missing is the whole of the role less that. A person is then met once for each holding, not once for each requirement of every role.
--
-- A ratio is two columns, the part and the whole. Where the whole is 0 there is no ratio, which is neither 0 nor 1: satisfied * 1.0 / NULLIF(requirements, 0).
CREATE VIEW gap_report AS
WITH whole AS (
    SELECT framework_id, edition, role_id,
           COUNT(*) AS requirements,
           SUM(CASE WHEN kind <> 'optional' THEN 1 ELSE 0 END) AS needed,
           SUM(CASE WHEN sort = 'unit' THEN 1 ELSE 0 END) AS units,
           SUM(credit) AS credits,
           SUM(without_credit) AS units_without_credit,
           SUM(CASE WHEN sort = 'graded' THEN levels_required ELSE 0 END) AS rungs,
           SUM(weight) AS weights
    FROM requirement_at_rank
    WHERE rank_held = 0
    GROUP BY framework_id, edition, role_id
),
part AS (
    SELECT h.person_id, r.framework_id, r.edition, r.role_id,
           COUNT(*) AS assessed,
           SUM(r.satisfied) AS satisfied,
           SUM(CASE WHEN r.kind <> 'optional' THEN r.satisfied ELSE 0 END) AS needed,
           SUM(CASE WHEN r.sort = 'unit' THEN r.satisfied ELSE 0 END) AS units,
           SUM(r.satisfied * r.credit) AS credits,
           SUM(CASE WHEN r.sort = 'graded' THEN r.levels_held ELSE 0 END) AS rungs,
           SUM(r.weight * r.progress) AS progress
    FROM holding h
    JOIN requirement_at_rank r
        ON r.framework_id = h.framework_id AND r.edition = h.edition AND r.competency_id = h.competency_id AND r.rank_held = h.rank_held
    GROUP BY h.person_id, r.framework_id, r.edition, r.role_id
)
SELECT p.person_id, ro.framework_id, ro.edition, ro.role_id,
       COALESCE(whole.requirements, 0) AS requirements,
       COALESCE(part.satisfied, 0) AS satisfied,
       COALESCE(whole.requirements, 0) - COALESCE(part.satisfied, 0) AS open_requirements,
       COALESCE(whole.requirements, 0) - COALESCE(part.assessed, 0) AS not_assessed,
       COALESCE(whole.units, 0) AS units_required,
       COALESCE(part.units, 0) AS units_held,
       COALESCE(whole.requirements - whole.units, 0) AS graded_required,
       COALESCE(part.satisfied - part.units, 0) AS graded_satisfied,
       COALESCE(whole.credits, 0) AS credits_required,
       COALESCE(whole.credits, 0) - COALESCE(part.credits, 0) AS credits_missing,
       COALESCE(whole.units_without_credit, 0) AS units_without_credit,
       COALESCE(whole.rungs, 0) - COALESCE(part.rungs, 0) AS rungs_missing,
       COALESCE(part.progress, 0) AS progress_part,
       COALESCE(whole.weights, 0) AS progress_whole,
       CASE WHEN COALESCE(part.needed, 0) = COALESCE(whole.needed, 0) THEN 1 ELSE 0 END AS ready
FROM person p
CROSS JOIN role ro
LEFT JOIN whole
    ON whole.framework_id = ro.framework_id AND whole.edition = ro.edition AND whole.role_id = ro.role_id
LEFT JOIN part
    ON part.person_id = p.person_id AND part.framework_id = ro.framework_id AND part.edition = ro.edition AND part.role_id = ro.role_id;
