-- 二元字组 + GIN + LIKE 复核：一两个字的词也找得全、找得准。
create table search_documents (
  region_id text not null references regions,
  document_id text not null,
  kind text not null check (kind in ('notice', 'entry')),
  title text not null,
  body text not null,
  folded text not null,
  bigrams text[] not null,
  organisation_id text,
  section text,
  process_stage text,
  published_on date,
  primary key (region_id, document_id)
);
create index search_bigrams on search_documents using gin (bigrams);
create index search_newest on search_documents (region_id, published_on desc nulls last, document_id desc);
