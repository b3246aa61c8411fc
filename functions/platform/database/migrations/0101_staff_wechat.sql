-- 工作人员绑定的微信：一个微信在一个县只登录得了一个工作人员账号，一个账号只绑一个微信。
-- 与居民账号的 openid 分开放；先绑、后建账号在同一个事务里，所以外键到提交时才核对。
create table staff_wechat (
  region_id text not null references regions,
  openid text not null,
  account_id uuid not null,
  bound_at timestamptz not null,
  primary key (region_id, openid),
  unique (region_id, account_id),
  foreign key (region_id, account_id) references accounts (region_id, account_id)
    deferrable initially deferred
);
alter table staff_wechat enable row level security;
alter table staff_wechat force row level security;
create policy county on staff_wechat
  using (region_id = app_region() and app_scope() = 'system')
  with check (region_id = app_region() and app_scope() = 'system');
grant select, insert, delete on staff_wechat to minglan_app;

-- 重设密码的链接也是一份邀请：account_id 是已有的账号；新的工作人员为空。
alter table staff_invitations
  add column account_id uuid,
  add foreign key (region_id, account_id) references accounts (region_id, account_id);
create index staff_invitations_resets on staff_invitations (region_id, account_id)
  where account_id is not null;
