-- What the agencies that take part in a decision say to it; a word that comes late is a row of its own.
create table OV_OPINION (
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  NUMBER_IN_CASE integer not null,
  AGENCY varchar(64) not null,
  WEIGHT varchar(16) not null,
  SILENCE varchar(16) not null,
  QUORUM integer not null,
  STANCE varchar(16) not null,
  COUNTS boolean not null,
  SAYS_GROUND varchar(2000) not null,
  SAYS_LEGAL_BASIS varchar(512) not null,
  SAYS_CONDITIONS varchar(1000) not null,
  SAYS_OWN_CONDITION varchar(1000) not null,
  SAYS_DEMANDS varchar(2000) not null,
  SAYS_PROCEDURE varchar(64) not null,
  ASKED_AT timestamp with time zone not null,
  GIVEN_AT timestamp with time zone,
  GIVEN_BY varchar(64),
  primary key (CASE_NO, NUMBER_IN_CASE)
);
