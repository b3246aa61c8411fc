-- 更正可以换附件：提出以后、同意以前的新附件，和换下来的旧附件，都留在原来那条信息名下。
alter table attachments
  -- 为哪一条信息的更正留着；现行的附件仍是 notice_id。
  add column held_for uuid,
  -- 换下来的时刻；还没有同意的新附件为空。
  add column superseded_at timestamptz;
create index on attachments (region_id, held_for) where held_for is not null;

-- 换下来的旧附件随原来那条信息：信息公开着，人人可读。
create policy superseded_notice_files on attachments for select
  using (region_id = app_region() and superseded_at is not null and exists (
    select 1 from notices n where n.region_id = attachments.region_id and n.notice_id = attachments.held_for));

-- 更正以前那一版的附件：编号、名字、类型、大小、散列；没有记的，与后一版的相同。
alter table notice_revisions add column attachments jsonb;
