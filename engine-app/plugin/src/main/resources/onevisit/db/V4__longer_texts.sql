-- Room for the longest text a form takes (2000 characters) with what the law adds to it.
alter table OV_CASE alter column OUTCOME set data type varchar(2000);
alter table OV_MATERIAL alter column NOTE set data type varchar(2000);
alter table OV_PROMISE alter column NOTE set data type varchar(2000);
alter table OV_RECORD alter column SUBJECT set data type varchar(2000);
alter table OV_RECORD alter column DETAIL set data type varchar(4000);
alter table OV_OUTBOX alter column PAYLOAD set data type varchar(40000);
