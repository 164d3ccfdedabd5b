-- Who discarded what waited for its release, and why; its files are gone.
alter table OV_RELEASE add column DISCARDED_BY varchar(255);
alter table OV_RELEASE add column DISCARDED_AT timestamp with time zone;
alter table OV_RELEASE add column DISCARD_REASONS varchar(1000);
