-- 工作人员：邀请、离岗、两步验证。
alter table accounts
  add column version int not null default 1,
  add column last_signed_in_at timestamptz,
  add column left_reason text;

-- 邀请码只存 SHA-256，出示一次；接受的那一刻起作废。
create table staff_invitations (
  region_id text not null references regions,
  invitation_id uuid not null,
  code_hash bytea not null,
  display_name text not null,
  roles text[] not null,
  organisation_id text not null,
  invited_by uuid not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  revoked_at timestamptz,
  primary key (region_id, invitation_id),
  unique (region_id, code_hash),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id),
  foreign key (region_id, invited_by) references accounts (region_id, account_id),
  foreign key (region_id, accepted_by) references accounts (region_id, account_id),
  check (accepted_at is null or revoked_at is null)
);
create index staff_invitations_newest on staff_invitations (region_id, invited_at desc);

-- 两步验证：密钥在保险箱里；last_step 是用过的最后一格（三十秒一格），用过的格不再认。
create table second_factors (
  region_id text not null,
  account_id uuid not null,
  vault_id uuid not null,
  begun_at timestamptz not null,
  enrolled_at timestamptz,
  last_step bigint not null default 0,
  primary key (region_id, account_id),
  foreign key (region_id, account_id) references accounts (region_id, account_id)
);
create table recovery_codes (
  region_id text not null,
  account_id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (region_id, account_id, code_hash),
  foreign key (region_id, account_id) references accounts (region_id, account_id)
);
-- 登录第一步得到的凭据，只用一次，五分钟有效。
create table sign_in_challenges (
  region_id text not null,
  challenge_hash bytea not null,
  account_id uuid not null,
  expires_at timestamptz not null,
  primary key (region_id, challenge_hash),
  foreign key (region_id, account_id) references accounts (region_id, account_id)
);

do $$
declare t text;
begin
  foreach t in array array['staff_invitations', 'second_factors', 'recovery_codes', 'sign_in_challenges']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy county on %I using (region_id = app_region() and app_scope() = ''system'') with check (region_id = app_region() and app_scope() = ''system'')', t);
  end loop;
end $$;
grant select, insert, update on staff_invitations to minglan_app;
grant select, insert, update, delete on second_factors, recovery_codes, sign_in_challenges to minglan_app;
