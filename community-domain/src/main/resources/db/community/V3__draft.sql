-- What members are writing. A row outlives what was posted or discarded for a while, without its
-- words, so that a saving that comes late is recognised.
create sequence draft_seq increment 50 start with 50;
create table draft (
  id            bigint primary key,
  member_id     bigint not null references member on delete cascade,
  place         text not null,
  kind          text not null check (kind in ('ASK', 'ANSWER', 'COMMENT', 'EDIT')),
  thread_id     bigint references thread on delete cascade,
  post_id       bigint references post on delete cascade,
  version       bigint not null,
  -- which open form saved last, and how far it was
  form_key      text not null,
  form_sequence bigint not null,
  base_version  bigint,
  type          text not null default '',
  space         text not null default '',
  title         text not null default '',
  tags          text not null default '',
  body          text not null default '',
  note          text not null default '',
  saved_at      timestamptz not null,
  closed_at     timestamptz,
  unique (member_id, place)
);
create index draft_member on draft (member_id, saved_at desc, id desc) where closed_at is null;
create index draft_form on draft (member_id, form_key);
create index draft_saved on draft (saved_at);
create index draft_thread on draft (thread_id) where thread_id is not null;
create index draft_post on draft (post_id) where post_id is not null;
