-- 数据密钥：每县一套，库里只有包好的（由密钥服务或主密钥加密），不存明文。
-- records 封个人信息的行，files 封文件，index 算证件号码的摘要（从不更换，换了就比对不上）。
create table data_keys (
  region_id text not null references regions,
  key_id text not null,
  purpose text not null check (purpose in ('records', 'files', 'index')),
  wrapped bytea not null,
  wrapped_by text not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (region_id, key_id),
  constraint data_keys_index_never_retires check (purpose <> 'index' or retired_at is null)
);
-- 每县每种用途只有一把在用。
create unique index data_keys_in_use on data_keys (region_id, purpose) where retired_at is null;
-- 换钥时逐批找出还用旧钥的行。
create index personal_data_by_key on personal_data (region_id, key_id, vault_id);

alter table data_keys enable row level security;
alter table data_keys force row level security;
create policy county on data_keys
  using (region_id = app_region() and app_scope() = 'system')
  with check (region_id = app_region() and app_scope() = 'system');
grant select, insert, update on data_keys to minglan_app;
