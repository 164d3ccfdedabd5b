-- Steps of a case that another agency does than the one they were routed to, because that one is not competent.
create table OV_FORWARDED (
  CASE_NO varchar(32) not null references OV_CASE (CASE_NO),
  NUMBER_IN_CASE integer not null,
  STEP varchar(255) not null,
  FROM_AGENCY varchar(64) not null,
  TO_AGENCY varchar(64) not null,
  primary key (CASE_NO, NUMBER_IN_CASE)
);
