-- Who holds what: the view holders, one row for each competency and each rank that can be recorded of it.
-- people_at: those recorded at exactly this rank; at rank 0 those recorded as "none". people_at_least: those recorded at this rank or a higher one.
CREATE VIEW holders AS
WITH recorded AS (
    SELECT framework_id, edition, competency_id, rank_held, COUNT(*) AS people
    FROM holding
    GROUP BY framework_id, edition, competency_id, rank_held
)
SELECT l.framework_id, l.edition, l.competency_id, l.level_rank, l.level_id,
       COALESCE(SUM(CASE WHEN recorded.rank_held = l.level_rank THEN recorded.people END), 0) AS people_at,
       COALESCE(SUM(recorded.people), 0) AS people_at_least
FROM rank_of_competency l
LEFT JOIN recorded
    ON recorded.framework_id = l.framework_id AND recorded.edition = l.edition AND recorded.competency_id = l.competency_id
    AND recorded.rank_held >= l.level_rank
GROUP BY l.framework_id, l.edition, l.competency_id, l.level_rank, l.level_id;
