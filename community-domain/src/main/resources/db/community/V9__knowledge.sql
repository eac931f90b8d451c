-- What the community's knowledge is built on: types of threads that features start, and the standing
-- of members. Reputation is the sum of a ledger and, like the trust level, a copy kept on the row.

alter table thread
  drop constraint thread_type_check,
  add constraint thread_type_check
    check (type in ('QUESTION', 'DISCUSSION', 'IDEA', 'ARTICLE', 'DOCUMENT'));
alter table post
  drop constraint post_kind_check,
  add constraint post_kind_check
    check (kind in ('QUESTION', 'DISCUSSION', 'IDEA', 'ARTICLE', 'DOCUMENT', 'ANSWER', 'COMMENT'));

alter table member
  add column reputation  integer not null default 0,
  add column trust_level smallint not null default 0 check (trust_level between 0 and 4);
