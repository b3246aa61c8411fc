-- 县是分片键：每张表的主键都以 region_id 开头。
create table regions (
  region_id text primary key check (region_id ~ '^[a-z][a-z0-9-]{1,30}$'),
  name text not null,
  is_demonstration boolean not null default false,
  source_document text not null default '',
  note text not null default '',
  number_prefix text not null default '公开申'
);

create table organisations (
  region_id text not null references regions,
  organisation_id text not null,
  parent_id text,
  name text not null,
  aliases text[] not null default '{}',
  kind text not null,
  address text not null default '',
  phone text not null default '',
  is_disclosure_office boolean not null default false,
  position int not null default 0,
  primary key (region_id, organisation_id),
  foreign key (region_id, parent_id) references organisations (region_id, organisation_id) deferrable initially deferred
);

create table routing_rows (
  region_id text not null references regions,
  domain text not null,
  organisation_id text not null,
  duty text not null check (duty in ('responsible', 'guiding')),
  position int not null,
  stated_as text not null default '',
  primary key (region_id, domain, duty, organisation_id),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id)
);
