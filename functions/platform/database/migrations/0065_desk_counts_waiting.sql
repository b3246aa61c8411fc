-- 等申请人缴费的不提醒，件数也要看这一列。
drop index applications_desk_counts;
create index applications_desk_counts on applications (region_id, application_id)
  include (state, lead_department_id, supporting_department_ids, case_officer_id, account_id, matter,
    channel, applicant_kind, submitted_at, received_on, due_on, waiting_for)
  where state not in ('replied', 'abandoned', 'withdrawn', 'merged');
