-- Flags, what became of them, and the log of who kept order how.

create sequence flag_seq increment 50 start with 50;
create table flag (
  id          bigint primary key,
  version     bigint not null default 0,
  post_id     bigint not null references post,
  thread_id   bigint not null references thread,
  flagger_id  bigint not null references member,
  reason      text not null check (reason in ('SPAM', 'RUDE', 'OFF_TOPIC', 'OUTDATED', 'OTHER')),
  note        text not null default '' check (reason <> 'OTHER' or note <> ''),
  created_at  timestamptz not null,
  client_key  text,
  resolution  text not null default 'OPEN' check (resolution in ('OPEN', 'UPHELD', 'DISMISSED')),
  resolved_by bigint references member,
  resolved_at timestamptz,
  unique (flagger_id, client_key),
  check ((resolution = 'OPEN') = (resolved_by is null)),
  check ((resolution = 'OPEN') = (resolved_at is null))
);
create unique index flag_open_once on flag (post_id, flagger_id) where resolution = 'OPEN';
create index flag_open on flag (post_id, created_at, id) where resolution = 'OPEN';
create index flag_post on flag (post_id, resolved_at desc);

-- An act on a whole thread is filed under its opening post.
create table moderation_log (
  id           bigint generated always as identity primary key,
  event_key    text not null unique,
  action       text not null
    check (action in ('HIDDEN', 'DELETED', 'RESTORED', 'DISMISSED', 'CLOSED', 'REOPENED')),
  thread_id    bigint not null references thread,
  post_id      bigint not null references post,
  actor_id     bigint not null references member,
  state_before text not null,
  state_after  text not null,
  note         text not null default '',
  acted_at     timestamptz not null
);
create index moderation_log_newest on moderation_log (acted_at desc, id desc);
create index moderation_log_post on moderation_log (post_id, acted_at desc, id desc);

create function moderation_log_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'moderation_log is append-only: % refused', tg_op;
end
$$;
create trigger moderation_log_append_only before update or delete on moderation_log
  for each row execute function moderation_log_is_append_only();
create trigger moderation_log_never_emptied before truncate on moderation_log
  for each statement execute function moderation_log_is_append_only();
