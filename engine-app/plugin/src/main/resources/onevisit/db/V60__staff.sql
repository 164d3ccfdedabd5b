-- Who does an absent officer's work, and from when to when.
create table OV_COVER (
  ID varchar(64) primary key,
  AGENCY varchar(64) not null,
  ABSENT varchar(64) not null,
  COVERING varchar(64) not null,
  ROLE varchar(32) not null,
  ITEMS varchar(1000) not null,
  FIRST_DAY date not null,
  LAST_DAY date not null,
  REASON varchar(500) not null,
  ENTERED_BY varchar(64) not null,
  ENTERED_AT timestamp with time zone not null,
  ENDED_BY varchar(64),
  ENDED_AT timestamp with time zone
);
create index OV_COVER_AGENCY on OV_COVER (AGENCY, LAST_DAY);

-- To whom an agency's work falls when it would fall to nobody; the newest entry holds.
create table OV_LAST_RESORT (
  AGENCY varchar(64) not null,
  NUMBER_AT_AGENCY integer not null,
  OFFICER varchar(64) not null,
  ENTERED_BY varchar(64) not null,
  ENTERED_AT timestamp with time zone not null,
  primary key (AGENCY, NUMBER_AT_AGENCY)
);

-- Open tasks that nobody looked after when the daily check came by.
create table OV_STRAY (
  TASK_ID varchar(64) not null,
  CAUSE varchar(32) not null,
  AGENCY varchar(64) not null,
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  STEP varchar(255) not null,
  ASSIGNEE varchar(64) not null,
  REPORTED_TO varchar(64) not null,
  FOUND_AT timestamp with time zone not null,
  SETTLED_AT timestamp with time zone,
  primary key (TASK_ID, CAUSE)
);
create index OV_STRAY_AGENCY on OV_STRAY (AGENCY, FOUND_AT);
