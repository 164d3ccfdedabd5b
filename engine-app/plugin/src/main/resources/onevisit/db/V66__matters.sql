-- A matter is a case whose items are cases: its number stands in the rows of all, also in its own.
alter table OV_CASE add column MATTER varchar(32);
create index OV_CASE_MATTER on OV_CASE (MATTER);
