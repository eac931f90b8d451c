-- Housekeeping of threads: closing with a note, pins that end by themselves, merged threads that lead
-- on, what staff did to a thread, and bulk actions.

alter table thread
  add column close_note   text not null default '',
  add column duplicate_of bigint references thread,
  add column pin_scope    text check (pin_scope in ('COMMUNITY', 'SPACE')),
  add column pinned_at    timestamptz,
  add column pinned_until timestamptz,
  add column pinned_by    bigint references member,
  add column merged_into  bigint references thread,
  add constraint thread_pin_whole check ((pin_scope is null) = (pinned_at is null)),
  add constraint thread_merged_empty check (merged_into is null or state = 'DELETED');
create index thread_pinned on thread (pinned_at desc, id desc) where pin_scope is not null;
create index thread_merged on thread (merged_into) where merged_into is not null;
create index thread_duplicate on thread (duplicate_of) where duplicate_of is not null;

-- The title under which a post once opened a thread that was merged into this one.
alter table post add column merged_title text;

-- Where a thread's posts stand now: itself, or whatever it was merged into, however often.
create function thread_now(bigint) returns bigint language sql stable as $$
  with recursive way (id, next) as (
    select t.id, t.merged_into from thread t where t.id = $1
    union
    select t.id, t.merged_into from way join thread t on t.id = way.next
  )
  select id from way where next is null
$$;

-- What staff did to a thread as a whole; its page and the moderation log tell it.
create table thread_notice (
  id            bigint generated always as identity primary key,
  thread_id     bigint not null references thread on delete cascade,
  kind          text not null check (kind in ('CLOSED', 'REOPENED', 'PINNED', 'UNPINNED', 'MOVED',
                                              'SPLIT_AWAY', 'SPLIT_OFF', 'MERGED_IN')),
  actor_id      bigint not null references member,
  other_id      bigint references thread on delete set null,
  from_space_id bigint references space on delete set null,
  to_space_id   bigint references space on delete set null,
  amount        integer not null default 0,
  note          text not null default '',
  noticed_at    timestamptz not null
);
create index thread_notice_thread on thread_notice (thread_id, noticed_at, id);

-- Bulk actions: one deed on many threads, item by item, by whichever node takes the next one.
create table bulk_action (
  id          bigint generated always as identity primary key,
  actor_id    bigint not null references member,
  kind        text not null,
  arguments   text not null,
  state       text not null check (state in ('RUNNING', 'DONE', 'UNDOING', 'UNDONE')),
  total       integer not null,
  done        integer not null default 0,
  failed      integer not null default 0,
  undone      integer not null default 0,
  kept        integer not null default 0,
  started_at  timestamptz not null,
  finished_at timestamptz,
  undone_by   bigint references member,
  client_key  text,
  unique (actor_id, client_key)
);
create index bulk_action_recent on bulk_action (started_at desc, id desc);

create table bulk_action_item (
  action_id    bigint not null references bulk_action on delete cascade,
  position     integer not null,
  thread_id    bigint not null references thread,
  state        text not null default 'WAITING'
    check (state in ('WAITING', 'DONE', 'FAILED', 'UNDO_WAITING', 'UNDONE', 'KEPT')),
  problem      text,
  state_before text,
  state_after  text,
  attempts     integer not null default 0,
  primary key (action_id, position),
  unique (action_id, thread_id)
);
create index bulk_action_item_waiting on bulk_action_item (action_id, position)
  where state in ('WAITING', 'UNDO_WAITING');
