-- 附件上传时读出文字、检查个人信息，提交和公开时直接看结果；extracted_text 供检索，已隐去个人信息。
alter table attachments add column if not exists extracted_text text;
alter table attachments
  add column findings jsonb not null default '[]',
  -- 文字读全了没有：扫描件、图片、读不出的为假；没有检查过的为 null。
  add column is_fully_read boolean,
  add column scanned_at timestamptz,
  -- 公示期满，附件里有姓名（或者查不了有没有）的，不再提供。
  add column closed_at timestamptz;

alter table notices
  -- 另一个人写明理由准予公开的：只对当时检查到的那几处有效。
  add column privacy_override jsonb,
  -- 公示期满以后：隐去姓名，或者撤下。
  add column publicity_ending text not null default 'maskNames' check (publicity_ending in ('maskNames', 'takeDown')),
  add column publicity_ended_at timestamptz;

-- 公示期满还没有处理的。
create index notices_publicity_open on notices (region_id, publicity_until)
  where state = 'published' and publicity_until is not null and publicity_ended_at is null;
