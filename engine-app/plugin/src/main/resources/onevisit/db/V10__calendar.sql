-- Every version of the calendar with what it brought, and by which each clock was reckoned.
create table OV_CALENDAR (
  VERSION integer primary key,
  CALENDAR varchar(16) not null,
  CONTENT text not null,
  ENTERED_BY varchar(64) not null,
  ENTERED_AT timestamp with time zone not null
);
alter table OV_CLOCK add column CALENDAR_VERSION integer default 1 not null;
create index OV_CLOCK_CALENDAR on OV_CLOCK (STATE, CALENDAR_VERSION, CASE_NO);
