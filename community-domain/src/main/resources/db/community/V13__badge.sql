-- Badges: definitions as rows, who holds them and for what, what was taken and given back.

create sequence badge_seq increment 50 start with 50;
create table badge (
  id          bigint primary key default nextval('badge_seq'),
  version     bigint not null default 0,
  key         text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$'),
  title       text not null check (length(title) between 1 and 60),
  text        text not null check (length(text) between 1 and 300),
  level       text not null check (level in ('BRONZE', 'SILVER', 'GOLD')),
  icon        text not null,
  theme       text not null check (theme in ('ASKING', 'ANSWERING', 'EXPERTISE', 'CARE', 'PRESENCE', 'HONOURS')),
  -- as org.parley.community.badge.rule.Rule reads it; also 'by-hand' and 'imported'
  rule        text not null,
  times       text not null check (times in ('ONCE', 'MANY')),
  enabled     boolean not null,
  -- who says what it is: the product's file, the company's file, an administrator, another community
  origin      text not null check (origin in ('PRODUCT', 'COMPANY', 'ADMINISTRATOR', 'IMPORT')),
  -- whom files no longer overrule
  changed_by  bigint references member on delete set null,
  changed_at  timestamptz
);

-- A run goes through definitions and awards them to the past; whichever node takes the next one.
create table badge_run (
  id          bigint generated always as identity primary key,
  kind        text not null check (kind in ('SEEDED', 'CHANGED', 'ASKED', 'NIGHTLY')),
  -- null for all
  badge_id    bigint references badge on delete cascade,
  asked_by    bigint references member on delete set null,
  asked_at    timestamptz not null,
  total       integer not null default 0,
  done        integer not null default 0,
  last_badge  bigint not null default 0,
  awarded     integer not null default 0,
  returned    integer not null default 0,
  revoked     integer not null default 0,
  finished_at timestamptz
);
create index badge_run_open on badge_run (id) where finished_at is null;
create index badge_run_badge on badge_run (badge_id) where badge_id is not null;

create sequence badge_award_seq increment 50 start with 50;
create table badge_award (
  id          bigint primary key default nextval('badge_award_seq'),
  badge_id    bigint not null references badge on delete cascade,
  member_id   bigint not null references member on delete cascade,
  -- for what, as a key: 'once', 'post:17', 'tag:4', 'year:2', 'hand:…', 'imported:…'
  occasion    text not null,
  -- the same for readers: what completed it; all null when there is nothing to point at
  post_id     bigint references post on delete set null,
  thread_id   bigint references thread on delete set null,
  tag_id      bigint references tag on delete set null,
  day         date,
  awarded_at  timestamptz not null,
  run_id      bigint references badge_run on delete set null,
  by_rule     boolean not null,
  granted_by  bigint references member on delete set null,
  reason      text not null default '',
  revoked_at  timestamptz,
  -- taken by hand: no rule gives it back
  revoked_by  bigint references member on delete set null,
  is_barred   boolean not null default false,
  unique (badge_id, member_id, occasion),
  check (not is_barred or revoked_at is not null)
);
create index badge_award_held on badge_award (badge_id, member_id) where revoked_at is null;
create index badge_award_latest on badge_award (badge_id, awarded_at desc, id desc) where revoked_at is null;
create index badge_award_member on badge_award (member_id, awarded_at desc, id desc) where revoked_at is null;
create index badge_award_run on badge_award (run_id) where run_id is not null;
create index badge_award_post on badge_award (post_id) where post_id is not null;
create index badge_award_thread on badge_award (thread_id) where thread_id is not null;
create index badge_award_tag on badge_award (tag_id) where tag_id is not null;

-- What became of awards after they were given.
create table badge_trace (
  id        bigint generated always as identity primary key,
  award_id  bigint not null references badge_award on delete cascade,
  change    text not null check (change in ('REVOKED', 'RETURNED')),
  actor_id  bigint references member on delete set null,
  reason    text not null default '',
  traced_at timestamptz not null
);
create index badge_trace_award on badge_trace (award_id, id);

-- What rules ask: who edited what, who voted when, which questions are read much.
create index post_revision_editor on post_revision (editor_id) where editor_id is not null and number > 1;
create index thread_read_much on thread (view_count) where type = 'QUESTION' and view_count >= 100;
