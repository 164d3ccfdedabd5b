-- Under which conditions a licence was granted.
alter table OV_LICENCE add column CONDITIONS varchar(4000);
