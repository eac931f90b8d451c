-- What the search index owes to the database, and the rebuilds that were asked for.

-- Names this community: an index that was built for another one is not searched.
create table search_identity (
  id uuid primary key
);
insert into search_identity (id) values (gen_random_uuid());

-- Threads that changed since the index was last written to disk. A row is removed only after the
-- index has been committed, so that a crash at any moment leaves the thread to be read again.
create table search_pending (
  id        bigint generated always as identity primary key,
  thread_id bigint not null
);

create table search_rebuild (
  id           bigint generated always as identity primary key,
  requested_by text not null,
  requested_at timestamptz not null,
  started_at   timestamptz,
  -- posts
  total        bigint not null default 0,
  done         bigint not null default 0,
  finished_at  timestamptz,
  error        text
);
create index search_rebuild_open on search_rebuild (id) where finished_at is null;
