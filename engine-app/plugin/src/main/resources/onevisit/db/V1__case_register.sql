-- One row per case; the applicant's data live here and never in process variables.
create table OV_CASE (
  CASE_NO varchar(32) primary key,
  ITEM varchar(64) not null,
  DEFINITION_ID varchar(64) not null,
  REGION varchar(12) not null,
  LEVEL varchar(12) not null,
  LEAD_FUNCTION varchar(64) not null,
  LEAD_AGENCY varchar(64) not null,
  LANE varchar(20) not null,
  DELIVERY varchar(20) not null,
  QUERY_CODE varchar(16) not null,
  RECEIVED_AT timestamp with time zone not null,
  APPLICANT_NAME varchar(128) not null,
  APPLICANT_ID_TYPE varchar(32) not null,
  APPLICANT_ID varchar(64) not null,
  APPLICANT_PHONE varchar(32),
  APPLICANT_ADDRESS varchar(256),
  STATE varchar(32) not null,
  ACCEPTED_AT timestamp with time zone,
  DECIDED_AT timestamp with time zone,
  CLOSED_AT timestamp with time zone,
  OUTCOME varchar(512),
  VISITS integer not null,
  LAST_VISIT date,
  ENTRIES integer not null,
  CHAIN_HEAD varchar(64) not null
);
create index OV_CASE_APPLICANT on OV_CASE (APPLICANT_ID);
create index OV_CASE_STATE on OV_CASE (LEAD_AGENCY, STATE);

create table OV_CLOCK (
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  KIND varchar(32) not null,
  STARTED_AT timestamp with time zone not null,
  PROMISED_DUE timestamp with time zone not null,
  STATUTORY_DUE timestamp with time zone not null,
  STATE varchar(12) not null,
  STOPPED_AT timestamp with time zone,
  PROVISIONAL boolean not null,
  LEGAL_BASIS varchar(512) not null,
  primary key (CASE_NO, KIND)
);
create index OV_CLOCK_DUE on OV_CLOCK (STATE, PROMISED_DUE);

create table OV_MATERIAL (
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  MATERIAL varchar(64) not null,
  STATE varchar(24) not null,
  DOCUMENT_ID varchar(64),
  NOTE varchar(1024),
  CHANGED_AT timestamp with time zone not null,
  CHANGED_BY varchar(64) not null,
  primary key (CASE_NO, MATERIAL)
);

create table OV_DOCUMENT (
  ID varchar(64) primary key,
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  NAME varchar(256) not null,
  MEDIA_TYPE varchar(64) not null,
  SHA256 varchar(64) not null,
  SIZE_BYTES bigint not null,
  STORED_AT timestamp with time zone not null,
  CONTENT bytea not null
);

create table OV_PROMISE (
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  SUBJECT varchar(64) not null,
  KIND varchar(32) not null,
  WORDING varchar(2000) not null,
  WORDING_VERSION varchar(32) not null,
  SIGNED_BY varchar(128) not null,
  MADE_AT timestamp with time zone not null,
  CLOCK varchar(32) not null,
  STATE varchar(16) not null,
  METHOD varchar(32),
  NOTE varchar(1024),
  SETTLED_AT timestamp with time zone,
  LEGAL_BASIS varchar(512) not null,
  primary key (CASE_NO, SUBJECT)
);

create table OV_LICENCE (
  LICENCE_NO varchar(64) primary key,
  IDENTIFIER varchar(160) not null unique,
  CASE_NO varchar(32) not null unique references OV_CASE (CASE_NO),
  ITEM varchar(64) not null,
  TITLE_ZH varchar(128) not null,
  TITLE_EN varchar(128) not null,
  ISSUER varchar(64) not null,
  ISSUED_AT timestamp with time zone not null,
  VALID_FROM date not null,
  VALID_TO date,
  STATE varchar(24) not null,
  CHANGED_AT timestamp with time zone not null,
  LEGAL_BASIS varchar(512) not null
);

create table OV_PARTICIPANT (
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  AGENCY varchar(64) not null,
  SINCE timestamp with time zone not null,
  primary key (CASE_NO, AGENCY)
);
create index OV_PARTICIPANT_AGENCY on OV_PARTICIPANT (AGENCY, CASE_NO);

-- Hash-chained: each row carries the hash of the row before it in its case.
create table OV_RECORD (
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  SEQ integer not null,
  AT timestamp with time zone not null,
  ACTOR varchar(64) not null,
  AGENCY varchar(64) not null,
  ACT varchar(64) not null,
  SUBJECT varchar(128) not null,
  DETAIL varchar(2000) not null,
  PREVIOUS varchar(64) not null,
  HASH varchar(64) not null,
  primary key (CASE_NO, SEQ)
);

create table OV_OUTBOX (
  ID varchar(64) primary key,
  CASE_NO varchar(32) not null,
  KIND varchar(32) not null,
  PAYLOAD varchar(4000) not null,
  CREATED_AT timestamp with time zone not null,
  SENT_AT timestamp with time zone,
  ATTEMPTS integer not null
);
create index OV_OUTBOX_PENDING on OV_OUTBOX (SENT_AT, CREATED_AT);

create table OV_SERIAL (
  NAME varchar(64) primary key,
  NEXT_VALUE bigint not null
);

create table OV_SUBMISSION (
  IDEMPOTENCY_KEY varchar(128) primary key,
  CONTENT_HASH varchar(64) not null,
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO)
);
