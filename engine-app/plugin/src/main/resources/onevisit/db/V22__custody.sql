-- Who holds what belongs to a case: the applicant's originals, the printed licence.
create table OV_CUSTODY (
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  THING varchar(16) not null,
  HOLDER varchar(64) not null,
  SINCE timestamp with time zone not null,
  GOES_TO varchar(64),
  DUE_BACK timestamp with time zone,
  RECEIPT varchar(256) not null,
  primary key (CASE_NO, THING)
);
