create table catalogue_sections (
  region_id text not null references regions,
  section text not null,
  source_title text not null default '',
  issued_by text not null default '',
  document_title text not null default '',
  document_number text not null default '',
  position int not null default 0,
  primary key (region_id, section)
);

create table catalogue_entries (
  region_id text not null,
  entry_id text not null,
  section text not null,
  serial text not null,
  category text not null,
  item text not null,
  content_elements text[] not null,
  legal_basis text not null,
  time_limit text not null,
  responsible_body text not null,
  channels text[] not null,
  audience text[] not null,
  disclosure_modes text[] not null,
  levels text[] not null,
  position int not null,
  primary key (region_id, entry_id),
  foreign key (region_id, section) references catalogue_sections (region_id, section)
);
create index on catalogue_entries (region_id, section, position);

-- 村（社区）应当公开的事项与频次。
create table obligations (
  region_id text not null,
  obligation_id text not null,
  organisation_id text not null,
  entry_id text,
  title text not null,
  affairs_kind text not null check (affairs_kind in ('party', 'village', 'finance')),
  rhythm text not null check (rhythm in ('monthly', 'quarterly', 'yearly')),
  starts_on date not null,
  position int not null default 0,
  primary key (region_id, organisation_id, obligation_id),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id),
  foreign key (region_id, entry_id) references catalogue_entries (region_id, entry_id)
);

create table notices (
  region_id text not null,
  notice_id uuid not null,
  idempotency_key uuid,
  index_number text not null default '',
  organisation_id text not null,
  entry_id text,
  obligation_id text,
  section text,
  affairs_kind text check (affairs_kind in ('party', 'village', 'finance')),
  process_stage text not null,
  title text not null,
  summary text not null,
  body_markdown text not null,
  content_elements jsonb not null default '[]',
  finance jsonb,
  produced_on date not null,
  publicity_days int,
  publicity_until date,
  interprets_id uuid,
  state text not null check (state in ('draft', 'submitted', 'returned', 'published', 'discarded')),
  version int not null default 1,
  drafted_by uuid,
  published_by uuid,
  return_reason text not null default '',
  published_at timestamptz,
  published_on date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (region_id, notice_id),
  unique (region_id, idempotency_key),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id),
  foreign key (region_id, entry_id) references catalogue_entries (region_id, entry_id),
  check (state <> 'published' or (published_at is not null and published_on is not null))
);
create index notices_newest on notices (region_id, organisation_id, published_on desc, notice_id desc) where state = 'published';
create index notices_newest_in_region on notices (region_id, published_on desc, notice_id desc) where state = 'published';
create index notices_by_entry on notices (region_id, entry_id, published_on desc) where state = 'published';
create index notices_by_section on notices (region_id, section, published_on desc, notice_id desc) where state = 'published';

create table notice_events (
  region_id text not null,
  notice_id uuid not null,
  seq int not null,
  kind text not null,
  at timestamptz not null,
  actor_id uuid,
  data jsonb not null default '{}',
  primary key (region_id, notice_id, seq),
  foreign key (region_id, notice_id) references notices (region_id, notice_id)
);

create table attachments (
  region_id text not null references regions,
  attachment_id uuid not null,
  notice_id uuid,
  application_id uuid,
  file_name text not null,
  media_type text not null,
  byte_size int not null,
  sha256 text not null default '',
  storage_key text,
  position int not null default 0,
  uploaded_by uuid,
  created_at timestamptz not null,
  primary key (region_id, attachment_id)
);
create index on attachments (region_id, notice_id, position);
create index on attachments (region_id, application_id);
