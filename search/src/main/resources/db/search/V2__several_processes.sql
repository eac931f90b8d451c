-- Several processes may share one search cluster, and a rebuild outlives the process that began it.

-- Numbers the readings of threads: the later reading wins, whichever process wrote it.
create sequence search_version;

alter table search_rebuild
  -- what is asked for: to go back to the index before, instead of a new one
  add column roll_back boolean not null default false,
  -- what it writes to, up to which thread that holds them all, and how many posts those are
  add column building text,
  add column reached bigint not null default 0,
  add column kept bigint not null default 0,
  -- how often it was interrupted since it last came further
  add column interruptions int not null default 0;
