-- 账号：访客只看得到现任监督委员会成员与记录人的姓名；居民看得到自己和工作人员（通知要送到谁），看不到别的居民。
drop policy county on accounts;
create policy county on accounts
  using (region_id = app_region() and (
    is_official()
    or account_id::text = app_account()
    or kind = 'staff' and (
      app_scope() = 'resident'
      or exists (select 1 from village_committee_members m
        where m.region_id = accounts.region_id and m.account_id = accounts.account_id)
      or exists (select 1 from village_supervision_records r
        where r.region_id = accounts.region_id and r.recorded_by = accounts.account_id))))
  with check (region_id = app_region() and (is_official() or account_id::text = app_account()));
create policy officials_delete on accounts as restrictive for delete using (is_official());

-- 编号：登录的人办事要取号，访客不必看见办了多少件。
drop policy county on counters;
create policy county on counters
  using (region_id = app_region() and app_scope() in ('resident', 'staff', 'system'))
  with check (region_id = app_region() and app_scope() in ('resident', 'staff', 'system'));
create policy officials_delete on counters as restrictive for delete using (is_official());

-- 期限的提醒是内部的。
drop policy county on raised_alarms;
create policy county on raised_alarms
  using (region_id = app_region() and is_official())
  with check (region_id = app_region() and is_official());

-- 一次提交的钥匙：只看得到自己的。
drop policy county on idempotency_keys;
create policy county on idempotency_keys
  using (region_id = app_region() and (app_scope() = 'system' or account_id::text = app_account()))
  with check (region_id = app_region() and (app_scope() = 'system' or account_id::text = app_account()));

-- 留存期限的任务做了什么：每次、每一类删了多少，不含个人信息。
create table retention_runs (
  region_id text not null references regions,
  run_id uuid not null,
  kind text not null,
  action text not null check (action in ('delete', 'anonymise')),
  cutoff_at timestamptz not null,
  count int not null,
  ran_at timestamptz not null,
  primary key (region_id, run_id, kind)
);
create index retention_runs_recent on retention_runs (region_id, ran_at desc);
alter table retention_runs enable row level security;
alter table retention_runs force row level security;
create policy county on retention_runs for select using (region_id = app_region() and is_official());
create policy record on retention_runs for insert with check (region_id = app_region() and app_scope() = 'system');
grant select, insert on retention_runs to minglan_app;

-- 个人信息保护影响评估：由数据地图生成，每次存一份，至少留三年，不能改。
create table privacy_assessments (
  region_id text not null references regions,
  version int not null,
  assessed_on date not null,
  content jsonb not null,
  sha256 text not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (region_id, version)
);
alter table privacy_assessments enable row level security;
alter table privacy_assessments force row level security;
create policy county on privacy_assessments
  using (region_id = app_region() and is_official()) with check (region_id = app_region() and is_official());
grant select, insert on privacy_assessments to minglan_app;

-- 不登录的连接除审计以外什么也追加不了：事件、文书、站内消息、待发消息都由登录了的人或系统写。
do $$
declare t text;
begin
  foreach t in array array['application_events', 'letters', 'village_events', 'inbox_messages', 'outbox_messages']
  loop
    execute format('create policy signed_in_insert on %I as restrictive for insert with check (app_scope() in (''resident'', ''staff'', ''system''))', t);
  end loop;
end $$;

-- 执行过哪些迁移，由数据库的主人记，应用只能看。
revoke insert, update, delete on schema_migrations from minglan_app;
