-- 密码的散列单成一张表，只有系统看得到：账号的其他各列，居民办事要读（通知送给谁、由谁经办）。
create table account_secrets (
  region_id text not null,
  account_id uuid not null,
  password_hash text not null,
  primary key (region_id, account_id),
  foreign key (region_id, account_id) references accounts (region_id, account_id) on delete cascade
);
-- 迁移不属于哪一个县：搬的时候库的主人不受行级安全限制，搬完恢复。
alter table accounts no force row level security;
insert into account_secrets (region_id, account_id, password_hash)
  select region_id, account_id, password_hash from accounts where password_hash is not null;
alter table accounts drop column password_hash;
alter table accounts force row level security;

alter table account_secrets enable row level security;
alter table account_secrets force row level security;
create policy county on account_secrets
  using (region_id = app_region() and app_scope() = 'system')
  with check (region_id = app_region() and app_scope() = 'system');
grant select, insert, update, delete on account_secrets to minglan_app;
