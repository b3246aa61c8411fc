-- 居民要公开给人看的话：检查过没有问题的 passed；要人看的 waiting；看过、不放在公开栏的 kept。
-- 提问本身总是送到村里、照常答复；这里只管问答能不能公开。
alter table village_questions
  add column screening text not null default 'passed'
    check (screening in ('passed', 'waiting', 'kept')),
  add column screened_at timestamptz,
  add column screened_by uuid;
create index village_questions_to_screen on village_questions (region_id, asked_at)
  where screening = 'waiting';

drop policy county on village_questions;
create policy county on village_questions
  using (region_id = app_region() and (is_official() or (is_public and screening = 'passed')
    or account_id::text = app_account()))
  with check (region_id = app_region() and (is_official() or account_id::text = app_account()));
