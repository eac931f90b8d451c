-- What a flag counts, and what that was made of when it was raised; and appeals. Trust level 5 stands
-- for staff.

alter table flag
  add column trust  smallint not null default 1 check (trust between 0 and 5),
  add column upheld smallint not null default 0,
  add column judged smallint not null default 0,
  add column weight smallint not null default 100 check (weight >= 0);
create index flag_judged on flag (flagger_id, resolved_at desc) where resolution <> 'OPEN';

-- What authors say against their posts being out of sight: once for a post.
create sequence appeal_seq increment 50 start with 50;
create table appeal (
  id         bigint primary key,
  version    bigint not null default 0,
  post_id    bigint not null unique references post,
  member_id  bigint not null references member,
  text       text not null,
  client_key text,
  created_at timestamptz not null,
  outcome    text not null default 'OPEN' check (outcome in ('OPEN', 'GRANTED', 'REFUSED')),
  decided_by bigint references member,
  decided_at timestamptz,
  check ((outcome = 'OPEN') = (decided_by is null)),
  check ((outcome = 'OPEN') = (decided_at is null))
);
create index appeal_open on appeal (post_id) where outcome = 'OPEN';
