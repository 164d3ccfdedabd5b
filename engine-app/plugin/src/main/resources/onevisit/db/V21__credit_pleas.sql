-- What an applicant asks about an entry of the credit record, and until when its agency answers.
alter table OV_CREDIT add column PLEA varchar(2000);
alter table OV_CREDIT add column PLED_AT timestamp with time zone;
alter table OV_CREDIT add column ANSWER_BY timestamp with time zone;
alter table OV_CREDIT add column OBJECTED boolean default false not null;
create index OV_CREDIT_PLEA on OV_CREDIT (AGENCY, STATE);
