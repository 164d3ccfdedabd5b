-- Renewals (Licensing Law art 50): the licence a case asks to prolong; how often it was prolonged, and when its holder was told that it ends.
alter table OV_CASE add column RENEWS varchar(64);
alter table OV_LICENCE add column RENEWALS integer default 0 not null;
alter table OV_LICENCE add column TOLD_ON date;
create index OV_CASE_RENEWS on OV_CASE (RENEWS);
create index OV_LICENCE_END on OV_LICENCE (STATE, VALID_TO);
