-- For psql, started in the folder of the exported files.
\copy competency FROM 'competency.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')
\copy rank_of_competency FROM 'rank_of_competency.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')
\copy role FROM 'role.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')
\copy requirement FROM 'requirement.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')
\copy person FROM 'person.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')
\copy holding FROM 'holding.csv' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')
ANALYZE;
