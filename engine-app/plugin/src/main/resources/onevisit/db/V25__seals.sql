-- Who keeps a seal, and for what each was used.
create table OV_SEAL (
  AGENCY varchar(64) not null,
  SEAL varchar(64) not null,
  HOLDER varchar(64) not null,
  SINCE timestamp with time zone not null,
  RECEIPT varchar(256) not null,
  primary key (AGENCY, SEAL)
);
create table OV_SEAL_USE (
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  DOCUMENT_ID varchar(64) not null,
  AGENCY varchar(64) not null,
  SEAL varchar(64) not null,
  HOLDER varchar(64),
  ASKED_BY varchar(64) not null,
  SHA256 varchar(64) not null,
  USED_AT timestamp with time zone not null,
  primary key (CASE_NO, DOCUMENT_ID)
);
create index OV_SEAL_USE_AGENCY on OV_SEAL_USE (AGENCY, USED_AT);
