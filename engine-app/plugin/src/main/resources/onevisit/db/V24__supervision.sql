-- What the agencies that supervise are told of a permit, and what they feed back.
create table OV_SUPERVISION (
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  NUMBER_IN_CASE integer not null,
  AGENCY varchar(64) not null,
  ABOUT varchar(24) not null,
  NOTICED_AT timestamp with time zone not null,
  DUE_AT timestamp with time zone not null,
  STATE varchar(16) not null,
  RESULT varchar(16),
  INSPECTORS varchar(256),
  NOTE varchar(2000),
  CHANGED_AT timestamp with time zone not null,
  CHANGED_BY varchar(64) not null,
  primary key (CASE_NO, NUMBER_IN_CASE)
);
create index OV_SUPERVISION_AGENCY on OV_SUPERVISION (AGENCY, STATE);
