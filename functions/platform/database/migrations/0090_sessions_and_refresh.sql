-- 一次登录是一行；访问令牌十五分钟一换，换下来的旧令牌当即失效，所以只存现行的一个。
-- 令牌只存 SHA-256。原来的登录只有一个令牌、不能续，一律作废，重新登录即可。
drop table sessions;
create table sessions (
  region_id text not null,
  session_id uuid not null,
  account_id uuid not null,
  device text not null check (device in ('miniProgram', 'wechatBrowser', 'phoneBrowser', 'computerBrowser', 'program')),
  access_hash bytea not null,
  access_expires_at timestamptz not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (region_id, session_id),
  unique (region_id, access_hash),
  foreign key (region_id, account_id) references accounts (region_id, account_id)
);
create index sessions_of_account on sessions (region_id, account_id);

-- 续登令牌用一次就退役；退役的留着，再有人拿来用就看得出来被人拿走过。
create table refresh_tokens (
  region_id text not null,
  token_hash bytea not null,
  session_id uuid not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (region_id, token_hash),
  foreign key (region_id, session_id) references sessions (region_id, session_id) on delete cascade
);
create index refresh_tokens_of_session on refresh_tokens (region_id, session_id);

-- 密码登录的失败次数：按填写的账号的摘要记，不论有没有这个账号，所以看不出账号是否存在。
create table sign_in_attempts (
  region_id text not null references regions,
  name_hash bytea not null,
  failures int not null,
  locked_until timestamptz,
  last_at timestamptz not null,
  primary key (region_id, name_hash)
);
create index sign_in_attempts_by_age on sign_in_attempts (region_id, last_at);
alter table accounts drop column failed_attempts, drop column locked_until;

do $$
declare t text;
begin
  foreach t in array array['sessions', 'refresh_tokens', 'sign_in_attempts']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy county on %I using (region_id = app_region() and app_scope() = ''system'') with check (region_id = app_region() and app_scope() = ''system'')', t);
    execute format('grant select, insert, update, delete on %I to minglan_app', t);
  end loop;
end $$;
