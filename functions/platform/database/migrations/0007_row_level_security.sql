-- 行级安全：即使忘了写 WHERE，也读不到别县一行；访客读不到未公开的；申请人读不到别人的。
-- app.region 县；app.scope = public | resident | staff | system；app.account 当前账号。
create function app_region() returns text language sql stable parallel safe as $$ select current_setting('app.region', true) $$;
create function app_scope() returns text language sql stable parallel safe as $$ select current_setting('app.scope', true) $$;
create function app_account() returns text language sql stable parallel safe as $$ select current_setting('app.account', true) $$;
create function is_official() returns boolean language sql stable parallel safe as $$ select current_setting('app.scope', true) in ('staff', 'system') $$;

do $$
declare t text;
begin
  foreach t in array array['organisations', 'routing_rows', 'catalogue_sections', 'catalogue_entries', 'obligations',
    'counters', 'attachments', 'notice_events', 'raised_alarms', 'audit_entries', 'accounts', 'sessions',
    'personal_data', 'notices', 'applications', 'application_events', 'replies', 'outbox_messages', 'inbox_messages', 'search_documents']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;

  foreach t in array array['organisations', 'routing_rows', 'catalogue_sections', 'catalogue_entries', 'obligations',
    'counters', 'raised_alarms', 'search_documents', 'accounts', 'sessions', 'outbox_messages', 'audit_entries', 'notice_events']
  loop
    execute format('create policy county on %I using (region_id = app_region()) with check (region_id = app_region())', t);
  end loop;
end $$;

create policy county on notices
  using (region_id = app_region() and (state = 'published' or is_official()))
  with check (region_id = app_region() and is_official());

create policy county on applications
  using (region_id = app_region() and (is_official() or account_id::text = app_account()))
  with check (region_id = app_region() and (is_official() or account_id::text = app_account()));

create policy county on application_events
  using (region_id = app_region() and (is_official() or exists (
    select 1 from applications a where a.region_id = application_events.region_id and a.application_id = application_events.application_id)))
  with check (region_id = app_region());

create policy county on replies
  using (region_id = app_region() and (is_official() or replied_on is not null and exists (
    select 1 from applications a where a.region_id = replies.region_id and a.application_id = replies.application_id)))
  with check (region_id = app_region() and is_official());

create policy county on personal_data
  using (region_id = app_region() and (is_official() or account_id::text = app_account()))
  with check (region_id = app_region() and (is_official() or account_id::text = app_account()));

create policy county on inbox_messages
  using (region_id = app_region() and (app_scope() = 'system' or account_id::text = app_account()))
  with check (region_id = app_region());

create policy county on attachments
  using (region_id = app_region() and (is_official()
    or exists (select 1 from notices n where n.region_id = attachments.region_id and n.notice_id = attachments.notice_id)
    or exists (select 1 from replies r where r.region_id = attachments.region_id and r.application_id = attachments.application_id)))
  with check (region_id = app_region() and is_official());

grant usage on schema public to minglan_app;
grant select, insert, update, delete on all tables in schema public to minglan_app;
grant usage on all sequences in schema public to minglan_app;
revoke update, delete on audit_entries, application_events, notice_events from minglan_app;
revoke insert, update, delete on regions from minglan_app;
