-- For psql: writes the answers into the current folder, in the form and order of the expected files.
-- The order is ordinal, by COLLATE "C"; a decimal has no zeros at its end, by trim_scale (PostgreSQL 13 or later).
\encoding UTF8

COPY (
    SELECT person_id, framework_id, edition, role_id, requirements, satisfied, open_requirements, not_assessed, units_required, units_held,
           graded_required, graded_satisfied, trim_scale(credits_required) AS credits_required, trim_scale(credits_missing) AS credits_missing,
           units_without_credit, rungs_missing, trim_scale(progress_part) AS progress_part, trim_scale(progress_whole) AS progress_whole, ready
    FROM gap_report
    ORDER BY person_id COLLATE "C", framework_id COLLATE "C", edition COLLATE "C", role_id COLLATE "C"
) TO STDOUT WITH (FORMAT csv, HEADER) \g 'gaps.csv'

COPY (
    SELECT framework_id, edition, role_id, place, competency_id, kind, rank_required, people_satisfied, people_partial, people_missing, people_not_assessed
    FROM open_gaps
    ORDER BY framework_id COLLATE "C", edition COLLATE "C", role_id COLLATE "C",
             CASE kind WHEN 'core' THEN 1 WHEN 'functional' THEN 2 WHEN 'additional' THEN 3 ELSE 4 END, place
) TO STDOUT WITH (FORMAT csv, HEADER) \g 'open-gaps.csv'

COPY (
    SELECT framework_id, edition, competency_id, level_rank, level_id, people_at, people_at_least
    FROM holders
    ORDER BY framework_id COLLATE "C", edition COLLATE "C", competency_id COLLATE "C", level_rank
) TO STDOUT WITH (FORMAT csv, HEADER) \g 'holders.csv'

COPY (
    SELECT framework_id, edition, role_id, place, person_id, ready, open_requirements, trim_scale(credits_missing) AS credits_missing, rungs_missing
    FROM ranking
    ORDER BY framework_id COLLATE "C", edition COLLATE "C", role_id COLLATE "C", place, person_id COLLATE "C"
) TO STDOUT WITH (FORMAT csv, HEADER) \g 'ranking.csv'
