-- 办理台的件数把在办的看一遍：只看索引，不读整行（申请内容、各进程都在行里，一件一个数据页）。
-- 列全筛选与行级安全用到的各列，缺一列就要回表。
create index applications_desk_counts on applications (region_id, application_id)
  include (state, lead_department_id, supporting_department_ids, case_officer_id, account_id, matter,
    channel, applicant_kind, submitted_at, received_on, due_on)
  where state not in ('replied', 'abandoned', 'withdrawn', 'merged');
