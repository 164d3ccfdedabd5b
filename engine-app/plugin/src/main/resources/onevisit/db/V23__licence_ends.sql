-- The end of a licence that one officer proposes, the holder is heard on, and another decides.
create table OV_LICENCE_ENDING (
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  LICENCE_NO varchar(64) not null,
  GROUND varchar(64) not null,
  REASONS varchar(2000) not null,
  PROPOSED_BY varchar(64) not null,
  PROPOSED_AT timestamp with time zone not null,
  STATEMENT varchar(2000),
  HEARD_BY varchar(64),
  STATE varchar(12) not null,
  primary key (CASE_NO)
);
