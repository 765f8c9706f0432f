-- Who comes nearest to a role: the view ranking, one row for each person and role. It needs gap.sql.
-- First those who are ready, then fewest open requirements, fewest credits missing, fewest rungs missing. People with equal figures share a place, and the
-- places behind them are left out: 1, 1, 3. Credits and rungs are compared one after the other and never added up.
CREATE VIEW ranking AS
SELECT framework_id, edition, role_id,
       RANK() OVER (
           PARTITION BY framework_id, edition, role_id
           ORDER BY ready DESC, open_requirements, credits_missing, rungs_missing) AS place,
       person_id, ready, open_requirements, credits_missing, rungs_missing
FROM gap_report;
