-- 每县每年各自连续编号，在同一事务里加一，不跳号、不重号。
create table counters (
  region_id text not null references regions,
  name text not null,
  value int not null,
  primary key (region_id, name)
);

create table applications (
  region_id text not null references regions,
  application_id uuid not null,
  registration_number text not null,
  query_code text not null,
  account_id uuid not null,
  idempotency_key uuid not null,
  vault_id uuid not null,
  applicant_kind text not null,
  applicant_masked_name text not null,
  channel text not null,
  description text not null,
  nature text not null,
  insists boolean not null,
  suggested_ids text[] not null default '{}',
  desired_form text not null,
  delivery_method text not null,
  village_id text,
  addressee_id text not null,
  lead_department_id text,
  supporting_department_ids text[] not null default '{}',
  case_officer_id uuid,
  state text not null,
  version int not null default 1,
  submitted_at timestamptz not null,
  confirmed_at timestamptz,
  received_on date,
  due_on date,
  is_provisional boolean not null default false,
  replied_on date,
  primary key (region_id, application_id),
  unique (region_id, account_id, idempotency_key),
  unique (region_id, registration_number),
  foreign key (region_id, account_id) references accounts (region_id, account_id),
  foreign key (region_id, vault_id) references personal_data (region_id, vault_id),
  foreign key (region_id, addressee_id) references organisations (region_id, organisation_id),
  foreign key (region_id, lead_department_id) references organisations (region_id, organisation_id)
);
create index on applications (region_id, account_id, submitted_at desc);
create index on applications (region_id, state, due_on);
create index on applications (region_id, lead_department_id, state, due_on);

create table application_events (
  region_id text not null,
  application_id uuid not null,
  seq int not null,
  kind text not null,
  at timestamptz not null,
  happened_on date not null,
  actor_id uuid,
  actor_name text not null,
  actor_organisation_id text,
  data jsonb not null default '{}',
  primary key (region_id, application_id, seq),
  foreign key (region_id, application_id) references applications (region_id, application_id)
);

create table replies (
  region_id text not null,
  application_id uuid not null,
  kind text not null,
  outcome text not null,
  content text not null,
  search_record text not null default '',
  right_body_name text not null default '',
  right_body_contact text not null default '',
  organisation_id text not null,
  drafted_by uuid not null,
  approved_by uuid,
  replied_on date,
  updated_at timestamptz not null,
  primary key (region_id, application_id),
  foreign key (region_id, application_id) references applications (region_id, application_id)
);
