-- Every entry in the register of agencies: what it brought, who made it and when.
create table OV_AGENCY_CHANGE (
  VERSION integer primary key,
  CONTENT text not null,
  ENTERED_BY varchar(64) not null,
  ENTERED_AT timestamp with time zone not null
);
