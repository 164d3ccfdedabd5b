-- Special procedures whose time does not count (Administrative Licensing Law art 45).
create table OV_PAUSE (
  NOTICE_ID varchar(64) not null,
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  CLOCK varchar(32) not null,
  REASON varchar(32) not null,
  STARTED_AT timestamp with time zone not null,
  EXPECTED_END timestamp with time zone not null,
  ENDED_AT timestamp with time zone,
  LEGAL_BASIS varchar(512) not null,
  primary key (NOTICE_ID, CLOCK)
);
create index OV_PAUSE_CASE on OV_PAUSE (CASE_NO);
