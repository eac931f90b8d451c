-- The words of the published posts, which the database itself searches while no index answers. Who
-- sees a post, and what it is, is read from the post and its thread: only the words lag behind.
create table search_text (
  post_id     bigint primary key references post on delete cascade,
  thread_id   bigint not null,
  -- the post's, which never changes
  created_at  timestamptz not null,
  -- A and B: stems of title and text; C and D: their words as they stand
  words       tsvector not null,
  -- of what the words were made from: a vote or a move writes nothing
  fingerprint bigint not null
);
create index search_text_words on search_text using gin (words);
create index search_text_thread on search_text (thread_id);
create index search_text_newest on search_text (created_at desc, post_id desc);

-- Threads that changed since their words were last read.
create table search_text_pending (
  id        bigint generated always as identity primary key,
  thread_id bigint not null
);
insert into search_text_pending (thread_id) select id from thread order by id desc;

-- The comparisons of index and database that were asked for.
create table search_check (
  id           bigint generated always as identity primary key,
  requested_by text not null,
  requested_at timestamptz not null,
  repair       boolean not null,
  started_at   timestamptz,
  -- posts
  compared     bigint not null default 0,
  missing      bigint not null default 0,
  extra        bigint not null default 0,
  stale        bigint not null default 0,
  -- differences that a repair left
  remaining    bigint not null default 0,
  -- the first posts that differ, in words
  examples     text not null default '',
  finished_at  timestamptz,
  error        text
);
create index search_check_open on search_check (id) where finished_at is null;
