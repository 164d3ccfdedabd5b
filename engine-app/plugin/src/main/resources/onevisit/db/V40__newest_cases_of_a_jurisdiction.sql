-- Whoever supervises a jurisdiction reads its cases newest first.
create index OV_CASE_RECEIVED on OV_CASE (RECEIVED_AT);
