-- What the library would refuse, and a query would answer all the same: this has to give no row.
-- An engine that checks keys lets nothing but the first fault happen. The others are for those that do not.
SELECT 'holds another edition than the role asks about' AS fault, held.framework_id, held.edition, held.person_id AS id
FROM (SELECT DISTINCT person_id, framework_id, edition FROM holding) held
JOIN (SELECT DISTINCT framework_id, edition FROM requirement) asked
    ON asked.framework_id = held.framework_id AND asked.edition <> held.edition
UNION
SELECT 'holds a rank that cannot be recorded, or of what is not there', h.framework_id, h.edition, h.person_id
FROM holding h
LEFT JOIN rank_of_competency l
    ON l.framework_id = h.framework_id AND l.edition = h.edition AND l.competency_id = h.competency_id AND l.level_rank = h.rank_held
WHERE l.level_rank IS NULL
UNION
SELECT 'holds something and is nobody', h.framework_id, h.edition, h.person_id
FROM holding h
LEFT JOIN person p ON p.person_id = h.person_id
WHERE p.person_id IS NULL
UNION
SELECT 'is recorded twice of one competency', framework_id, MIN(edition), person_id
FROM holding
GROUP BY person_id, framework_id, competency_id
HAVING COUNT(*) > 1
UNION
SELECT 'asks for a rank that does not apply, or for what is not there', r.framework_id, r.edition, r.role_id
FROM requirement r
LEFT JOIN rank_of_competency l
    ON l.framework_id = r.framework_id AND l.edition = r.edition AND l.competency_id = r.competency_id AND l.level_rank = r.rank_required
    AND l.level_rank > 0
WHERE l.level_rank IS NULL
UNION
SELECT 'asks twice for one competency', framework_id, edition, role_id
FROM requirement
GROUP BY framework_id, edition, role_id, competency_id
HAVING COUNT(*) > 1
UNION
SELECT 'has no rank 0, or a rank twice', framework_id, edition, competency_id
FROM rank_of_competency
GROUP BY framework_id, edition, competency_id
HAVING MIN(level_rank) <> 0 OR COUNT(*) <> COUNT(DISTINCT level_rank);
