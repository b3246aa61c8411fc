-- 检索分四层：标题 > 要素、索引号、文号 > 正文 > 附件；单位（村、社区、部门）自成一种，连同拼音。
-- 附件里的文字由上传时写入；这里只是先有这一列。
alter table attachments add column if not exists extracted_text text;

alter table search_documents
  drop constraint search_documents_kind_check,
  add constraint search_documents_kind_check check (kind in ('notice', 'entry', 'page', 'organisation')),
  -- 标题连同要素、索引号、文号（单位的，连同拼音）。
  add column folded_head text not null default '',
  -- 附件的文字，一件接一件；attached_starts 是各件从第几个字开始。
  add column attached text not null default '',
  add column folded_attached text not null default '',
  add column attached_names text[] not null default '{}',
  add column attached_starts int[] not null default '{}',
  -- 由哪一版的写法写成；旧的在下一次载入时重建。
  add column shape int not null default 0;

-- 标题里常见的词，输入时提示用；只从已公开的标题里取。
create table search_words (
  region_id text not null references regions,
  word text not null,
  documents int not null,
  primary key (region_id, word)
);
alter table search_words enable row level security;
alter table search_words force row level security;
create policy county on search_words using (region_id = app_region()) with check (region_id = app_region());
create policy officials_insert on search_words as restrictive for insert with check (is_official());
create policy officials_update on search_words as restrictive for update using (is_official()) with check (is_official());
create policy officials_delete on search_words as restrictive for delete using (is_official());
grant select, insert, update, delete on search_words to minglan_app;
do $$ begin
  execute format('create policy search_reader on search_words for select to %I using (true)', current_user);
end $$;

-- 一条信息不再公开，或者它的文字、附件改了而没有重新写进检索，检索里的立即去掉：宁可一时搜不到，不可搜到不该有的。
create function search_forgets_notice() returns trigger language plpgsql as $$
begin
  delete from search_documents s where s.region_id = old.region_id and s.document_id = old.notice_id::text;
  return null;
end $$;
create trigger search_forgets_changed after update of state, title, summary, body_markdown, content_elements on notices
  for each row when (old.state = 'published' and
    (new.state, new.title, new.summary, new.body_markdown, new.content_elements)
      is distinct from (old.state, old.title, old.summary, old.body_markdown, old.content_elements))
  execute function search_forgets_notice();
create trigger search_forgets_deleted after delete on notices
  for each row execute function search_forgets_notice();
create trigger search_forgets_attachment after update of notice_id, file_name, extracted_text on attachments
  for each row when (old.notice_id is not null and
    (new.notice_id, new.file_name, new.extracted_text) is distinct from (old.notice_id, old.file_name, old.extracted_text))
  execute function search_forgets_notice();
create trigger search_forgets_lost_attachment after delete on attachments
  for each row when (old.notice_id is not null) execute function search_forgets_notice();
