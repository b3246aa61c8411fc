-- 一条信息完成的是应公开事项的哪一期；载入的为空，按公布之日所在的期间算。
alter table notices add column obligation_period text;
