-- By how much a period was prolonged, in its own unit; 0 when it was not.
alter table OV_CLOCK add column EXTENSION integer default 0 not null;
