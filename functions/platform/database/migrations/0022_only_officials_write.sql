-- 公开栏、目录、组织与检索：访客和申请人的连接只能读，一行也改不了、删不了。
do $$
declare t text;
begin
  foreach t in array array['organisations', 'routing_rows', 'catalogue_sections', 'catalogue_entries', 'obligations',
    'notices', 'notice_events', 'search_documents']
  loop
    execute format('create policy officials_insert on %I as restrictive for insert with check (is_official())', t);
    execute format('create policy officials_update on %I as restrictive for update using (is_official()) with check (is_official())', t);
    execute format('create policy officials_delete on %I as restrictive for delete using (is_official())', t);
  end loop;
  execute 'create policy officials_delete on attachments as restrictive for delete using (is_official())';
end $$;
