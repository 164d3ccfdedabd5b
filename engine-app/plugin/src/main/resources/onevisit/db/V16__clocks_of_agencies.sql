-- Agencies of one case may each have their own clock of one kind, opinion@health330106.
alter table OV_CLOCK alter column KIND set data type varchar(96);
alter table OV_PAUSE alter column CLOCK set data type varchar(96);
