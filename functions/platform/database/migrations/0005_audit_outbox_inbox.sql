create table audit_entries (
  region_id text not null references regions,
  entry_no bigint generated always as identity,
  at timestamptz not null,
  actor_id uuid,
  act text not null,
  subject_kind text not null,
  subject_id text not null,
  correlation_id text not null,
  data jsonb not null default '{}',
  primary key (region_id, entry_no)
);

create table outbox_messages (
  region_id text not null references regions,
  message_id uuid not null,
  account_id uuid not null,
  title text not null,
  body text not null,
  application_id uuid,
  notice_id uuid,
  created_at timestamptz not null,
  available_at timestamptz not null,
  attempts int not null default 0,
  dispatched_at timestamptz,
  parked_reason text,
  primary key (region_id, message_id)
);
create index outbox_waiting on outbox_messages (available_at) where dispatched_at is null and parked_reason is null;

create table inbox_messages (
  region_id text not null references regions,
  message_id uuid not null,
  account_id uuid not null,
  title text not null,
  body text not null,
  application_id uuid,
  notice_id uuid,
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (region_id, message_id)
);
create index on inbox_messages (region_id, account_id, created_at desc);

-- 每个提醒只发一次：主键即去重。
create table raised_alarms (
  region_id text not null references regions,
  application_id uuid not null,
  alarm text not null,
  due_on date not null,
  raised_at timestamptz not null,
  primary key (region_id, application_id, alarm, due_on)
);
