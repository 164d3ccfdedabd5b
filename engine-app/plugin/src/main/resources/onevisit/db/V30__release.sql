-- What people deployed, what the rules warned of, and who released it.
create table OV_RELEASE (
  ID varchar(64) primary key,
  NAME varchar(255) not null,
  HASH varchar(64) not null,
  STATE varchar(12) not null,
  HANDED_IN_BY varchar(255) not null,
  HANDED_IN_AT timestamp with time zone not null,
  WARNINGS text not null,
  RELEASED_BY varchar(255),
  RELEASED_AT timestamp with time zone,
  ACTIVE_AS varchar(64)
);
create index OV_RELEASE_HANDED_IN on OV_RELEASE (HANDED_IN_AT);
create index OV_RELEASE_NAME on OV_RELEASE (NAME, STATE);
