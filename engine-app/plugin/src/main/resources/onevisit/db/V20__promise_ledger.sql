-- The promise ledger: every promise an object, the lane it was made in, and the credit record.
alter table OV_PROMISE rename to OV_PROMISE_OLD;

create table OV_PROMISE (
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  ID varchar(128) not null,
  KIND varchar(32) not null,
  SUBJECT varchar(64) not null,
  BINDS varchar(12) not null,
  WORDING varchar(2000) not null,
  WORDING_VERSION varchar(32) not null,
  CONSEQUENCE varchar(2000) not null,
  CLOCK varchar(32) not null,
  VERIFIER varchar(64) not null,
  MEANS varchar(12) not null,
  LEGAL_BASIS varchar(512) not null,
  SIGNED_BY varchar(128) not null,
  SIGNED_HOW varchar(16) not null,
  MADE_AT timestamp with time zone not null,
  DUE_AT timestamp with time zone,
  STATE varchar(16) not null,
  METHOD varchar(32),
  EVIDENCE varchar(512),
  NOTE varchar(2000),
  FOUND_AT timestamp with time zone,
  FOUND_BY varchar(64),
  primary key (CASE_NO, ID)
);

insert into OV_PROMISE (CASE_NO, ID, KIND, SUBJECT, BINDS, WORDING, WORDING_VERSION, CONSEQUENCE,
    CLOCK, VERIFIER, MEANS, LEGAL_BASIS, SIGNED_BY, SIGNED_HOW, MADE_AT, DUE_AT, STATE, METHOD, NOTE,
    FOUND_AT)
  select OLD.CASE_NO, OLD.KIND || '.' || OLD.SUBJECT, OLD.KIND, OLD.SUBJECT, 'VALIDITY', OLD.WORDING,
    OLD.WORDING_VERSION, '', OLD.CLOCK, '', 'DESK', OLD.LEGAL_BASIS, OLD.SIGNED_BY, 'online',
    OLD.MADE_AT, C.STATUTORY_DUE,
    case when OLD.STATE = 'MADE' and C.KIND is not null then 'DUE' else OLD.STATE end,
    OLD.METHOD, OLD.NOTE, OLD.SETTLED_AT
  from OV_PROMISE_OLD OLD
  left join OV_CLOCK C on C.CASE_NO = OLD.CASE_NO and C.KIND = OLD.CLOCK;

drop table OV_PROMISE_OLD;

create table OV_LANE_CHOICE (
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  LANE varchar(20) not null,
  SIGNED_HOW varchar(16) not null,
  STANDING varchar(24) not null,
  RISK varchar(12) not null,
  SEED varchar(64) not null,
  CHOSEN_AT timestamp with time zone not null,
  WITHDRAWN_AT timestamp with time zone,
  primary key (CASE_NO)
);

-- SUBJECT is a hash of the applicant's id: the same at every agency, and no identity number.
create table OV_CREDIT (
  SUBJECT varchar(64) not null,
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  PROMISE_ID varchar(128) not null,
  STANDING varchar(24) not null,
  AGENCY varchar(64) not null,
  FOUND_AT timestamp with time zone not null,
  UNTIL date not null,
  STATE varchar(12) not null,
  NOTE varchar(2000),
  CHANGED_AT timestamp with time zone not null,
  LEGAL_BASIS varchar(512) not null,
  primary key (CASE_NO, PROMISE_ID)
);
create index OV_CREDIT_SUBJECT on OV_CREDIT (SUBJECT);
