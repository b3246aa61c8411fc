-- 公开栏首页：三务各自最新、最新的收支概要、每个应公开事项最近一次公开，各一次索引查找。
create index notices_by_affairs on notices (region_id, organisation_id, affairs_kind, published_on desc, notice_id desc)
  where state = 'published';
create index notices_by_obligation on notices (region_id, organisation_id, obligation_id, published_on desc)
  where state = 'published' and obligation_id is not null;
create index notices_with_finance on notices (region_id, organisation_id, published_on desc, notice_id desc)
  where state = 'published' and affairs_kind = 'finance' and finance is not null;
create index notices_by_affairs_in_region on notices (region_id, affairs_kind, published_on desc, notice_id desc)
  where state = 'published';
create index notices_interpreting on notices (region_id, interprets_id) where interprets_id is not null;

-- 村里的待办：只看还没公开的。
create index notices_unpublished on notices (region_id, organisation_id, updated_at desc)
  where state in ('draft', 'submitted', 'returned');

-- 附件数随附件的挂上与去掉而变，列表不必逐条去数。
alter table notices add column attachment_count int not null default 0;

create function count_notice_attachments() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.notice_id is not null then
    update notices set attachment_count = attachment_count - 1
    where region_id = old.region_id and notice_id = old.notice_id;
  end if;
  if tg_op <> 'DELETE' and new.notice_id is not null then
    update notices set attachment_count = attachment_count + 1
    where region_id = new.region_id and notice_id = new.notice_id;
  end if;
  return null;
end $$;

create trigger attachments_counted after insert or delete or update of notice_id on attachments
  for each row execute function count_notice_attachments();
