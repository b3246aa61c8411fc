-- 会话、发件箱只有系统自己看得见；审计只能追加，工作人员和系统才能读。
drop policy county on sessions;
create policy county on sessions
  using (region_id = app_region() and app_scope() = 'system')
  with check (region_id = app_region() and app_scope() = 'system');

drop policy county on outbox_messages;
create policy enqueue on outbox_messages for insert with check (region_id = app_region());
create policy dispatch on outbox_messages
  using (region_id = app_region() and app_scope() = 'system')
  with check (region_id = app_region() and app_scope() = 'system');

drop policy county on audit_entries;
create policy append on audit_entries for insert with check (region_id = app_region());
create policy inspect on audit_entries for select using (region_id = app_region() and is_official());

-- 登录时顺手清理本人过期的会话。
create index sessions_by_account on sessions (region_id, account_id, expires_at);
