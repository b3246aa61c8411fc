-- 随答复提供的附件：上传了而没有选入答复的，申请人看不到。
alter table replies add column attachment_ids uuid[] not null default '{}';

drop policy county on attachments;
create policy county on attachments
  using (region_id = app_region() and (is_official()
    or exists (select 1 from notices n where n.region_id = attachments.region_id and n.notice_id = attachments.notice_id)
    or exists (select 1 from replies r where r.region_id = attachments.region_id
      and r.application_id = attachments.application_id and attachments.attachment_id = any (r.attachment_ids))))
  with check (region_id = app_region() and is_official());

-- 凭登记编号查进度；期限巡检只看还在办的。
create index applications_open on applications (region_id, due_on) where state not in ('replied', 'abandoned', 'withdrawn');
