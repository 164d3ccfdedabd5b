-- Who holds a licence and where it is exercised; licences issued before were the applicants'.
alter table OV_LICENCE add HOLDER_NAME varchar(256);
alter table OV_LICENCE add HOLDER_IS_ORGANISATION boolean;
alter table OV_LICENCE add HOLDER_PLACE varchar(256);
update OV_LICENCE set
  HOLDER_NAME = (select APPLICANT_NAME from OV_CASE where OV_CASE.CASE_NO = OV_LICENCE.CASE_NO),
  HOLDER_IS_ORGANISATION = (select APPLICANT_ID_TYPE = 'creditCode' from OV_CASE
    where OV_CASE.CASE_NO = OV_LICENCE.CASE_NO),
  HOLDER_PLACE = '';
alter table OV_LICENCE alter column HOLDER_NAME set not null;
alter table OV_LICENCE alter column HOLDER_IS_ORGANISATION set not null;
alter table OV_LICENCE alter column HOLDER_PLACE set not null;
