-- 居民：替别人办、身份证与同意书的照片（加密存放）、隐私指引的同意、本人留下的联系方式。

-- 一件申请是谁替谁办的。helper_ids 是此刻替申请人办的账号，行级安全据此放行；经过记在 application_parties。
alter table applications add column helper_ids uuid[] not null default '{}';

drop policy county on applications;
create policy county on applications
  using (region_id = app_region() and (is_official() or account_id::text = app_account()
    or app_account() = any (helper_ids::text[])))
  with check (region_id = app_region() and (is_official() or account_id::text = app_account()
    or app_account() = any (helper_ids::text[])));

-- 身份证照片、同意书照片、同意录音：密文在附件存放处，这里只有编号；不进附件清单、不进卷宗。
create table personal_files (
  region_id text not null references regions,
  file_id uuid not null,
  account_id uuid not null,
  application_id uuid,
  kind text not null check (kind in ('identityPicture', 'consentPicture', 'consentVoice')),
  media_type text not null,
  byte_size int not null,
  storage_key text not null,
  created_at timestamptz not null,
  deleted_at timestamptz,
  deleted_why text,
  primary key (region_id, file_id),
  foreign key (region_id, account_id) references accounts (region_id, account_id),
  foreign key (region_id, application_id) references applications (region_id, application_id),
  check ((deleted_at is null) = (deleted_why is null))
);
create index on personal_files (region_id, application_id);
create index personal_files_kept on personal_files (region_id, created_at) where deleted_at is null;

create table application_parties (
  region_id text not null references regions,
  application_id uuid not null,
  account_id uuid not null,
  party text not null check (party in ('filer', 'person')),
  relation text not null,
  label text not null,
  vault_id uuid,
  consent_version text,
  evidence_id uuid,
  since timestamptz not null,
  ended_at timestamptz,
  ended_by text check (ended_by in ('person', 'filer', 'office', 'accountDeleted')),
  primary key (region_id, application_id, account_id),
  foreign key (region_id, application_id) references applications (region_id, application_id),
  foreign key (region_id, account_id) references accounts (region_id, account_id),
  foreign key (region_id, evidence_id) references personal_files (region_id, file_id),
  check ((ended_at is null) = (ended_by is null)),
  check ((party = 'filer') = (consent_version is not null))
);
create index on application_parties (region_id, account_id) where ended_at is null;

-- 同意了哪一版隐私指引、哪几项、何时；撤回另记，不改不删。
create table privacy_consents (
  region_id text not null references regions,
  entry_no bigint generated always as identity,
  account_id uuid not null,
  version text not null,
  scopes text[] not null,
  is_withdrawal boolean not null default false,
  door text not null check (door in ('weapp', 'h5')),
  at timestamptz not null,
  primary key (region_id, entry_no),
  foreign key (region_id, account_id) references accounts (region_id, account_id)
);
create index on privacy_consents (region_id, account_id, entry_no);

-- 本人留下备用的联系方式；内容在保险箱里。
create table account_contacts (
  region_id text not null references regions,
  account_id uuid not null,
  vault_id uuid not null,
  updated_at timestamptz not null,
  primary key (region_id, account_id),
  foreign key (region_id, account_id) references accounts (region_id, account_id),
  foreign key (region_id, vault_id) references personal_data (region_id, vault_id)
);

do $$
declare t text;
begin
  foreach t in array array['personal_files', 'application_parties', 'privacy_consents', 'account_contacts']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

create policy county on personal_files
  using (region_id = app_region() and (app_scope() = 'system' or account_id::text = app_account()
    or (is_official() and application_id is not null)))
  with check (region_id = app_region() and (app_scope() = 'system' or account_id::text = app_account()));
create policy county on application_parties
  using (region_id = app_region() and (is_official() or account_id::text = app_account()
    or exists (select 1 from applications a where a.region_id = application_parties.region_id
      and a.application_id = application_parties.application_id)))
  with check (region_id = app_region() and (is_official() or account_id::text = app_account()));
-- 谁代办、何时结束，只由系统改；没有人删得掉。
create policy system_update on application_parties as restrictive for update
  using (app_scope() = 'system') with check (app_scope() = 'system');
create policy county on privacy_consents
  using (region_id = app_region() and (app_scope() = 'system' or account_id::text = app_account()))
  with check (region_id = app_region() and (app_scope() = 'system' or account_id::text = app_account()));
create policy county on account_contacts
  using (region_id = app_region() and (app_scope() = 'system' or account_id::text = app_account()))
  with check (region_id = app_region() and (app_scope() = 'system' or account_id::text = app_account()));

-- 代办的人、关联了的本人，看得到这一件的申请人信息（文书写真名要用）；结束以后就看不到。
create index applications_of_vault on applications (region_id, vault_id);
create policy parties_read on personal_data for select
  using (region_id = app_region() and not is_official() and exists (
    select 1 from applications a where a.region_id = personal_data.region_id and a.vault_id = personal_data.vault_id));

grant select, insert, update on personal_files, application_parties to minglan_app;
grant select, insert on privacy_consents to minglan_app;
grant usage on all sequences in schema public to minglan_app;
grant select, insert, update, delete on account_contacts to minglan_app;
