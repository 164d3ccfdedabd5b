-- Each time an applicant attends in person, with its reason; one row more than a visit when two acts fall on one day.
create table OV_VISIT (
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  SEQ integer not null,
  MATTER varchar(32) not null references OV_CASE (CASE_NO),
  VISIT integer not null,
  ATTENDED_ON date not null,
  REASON varchar(32) not null,
  RECORDED_BY varchar(64) not null,
  ALERTED varchar(64),
  EXPLANATION varchar(32),
  NOTE varchar(500),
  EXPLAINED_BY varchar(64),
  EXPLAINED_AT timestamp with time zone,
  primary key (CASE_NO, SEQ)
);
create index OV_VISIT_ALERTED on OV_VISIT (ALERTED, EXPLANATION);
create index OV_VISIT_MATTER on OV_VISIT (MATTER);
create index OV_CASE_CLOSED on OV_CASE (CLOSED_AT);
