-- 登记来件时附上的扫描件：与身份证照片一样加密存放、逐次记审计，只给办理的人看。
alter table personal_files drop constraint personal_files_kind_check;
alter table personal_files add constraint personal_files_kind_check
  check (kind in ('identityPicture', 'consentPicture', 'consentVoice', 'paperScan'));
