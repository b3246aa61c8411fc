-- 申请的检索与公开信息的检索归并得一样：方括号、六角括号当作圆括号，文号怎么写都找得到。
create or replace function search_fold(value text) returns text
language sql immutable strict parallel safe
set search_path = pg_catalog
as $$
  select translate(lower(normalize(regexp_replace(value, '\s', ' ', 'g'), nfkc)), '〔【[〕】]', '((()))')
$$;

update application_search
set folded = translate(folded, '〔【[〕】]', '((()))'),
  grams = search_grams(translate(folded, '〔【[〕】]', '((()))')) || ('@r:' || region_id)
where folded ~ '[]〔〕【】[]';
