-- 办理台的次序写成列：待分办、待确认的在前，再按到期日；没有期限的（如更正申请、等申请人补正）在后。
-- 已办结的按办结日，没有答复日的按提交日。
alter table applications
  add column desk_group smallint not null generated always as (
    case when state = 'submitted' or lead_department_id is null then 0 else 1 end) stored,
  add column desk_on date not null generated always as (
    coalesce(due_on, case when state = 'submitted' then date '0001-01-01' else date '9999-12-31' end)) stored,
  add column finished_on date not null generated always as (
    coalesce(replied_on, (submitted_at at time zone 'Asia/Shanghai')::date)) stored;

create index applications_desk on applications
  (region_id, desk_group, desk_on, submitted_at, application_id)
  where state not in ('replied', 'abandoned', 'withdrawn', 'merged');
create index applications_finished on applications
  (region_id, finished_on desc, submitted_at desc, application_id desc)
  where state in ('replied', 'abandoned', 'withdrawn', 'merged');
