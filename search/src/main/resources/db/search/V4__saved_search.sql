-- Searches that members keep, and what they have told their owners.

create table saved_search (
  id         bigint generated always as identity primary key,
  member_id  bigint not null references member on delete cascade,
  version    bigint not null default 0,
  name       text not null check (name ~ '\S'),
  -- what is looked for, as the search page's address has it: read anew whenever it is needed
  address    text not null,
  told       text not null check (told in ('INBOX', 'AT_ONCE', 'DIGEST', 'OFF')),
  saved_at   timestamptz not null,
  -- what was written before is no news: when it was saved, last looked for something else, or began to
  -- tell again
  since      timestamptz not null,
  changed_at timestamptz not null,
  -- when its owner was told that nobody can read it any more
  broken_at  timestamptz
);
create unique index saved_search_name on saved_search (member_id, lower(name));
create index saved_search_changed on saved_search (changed_at);

-- Once for each search and post, whatever happens to either afterwards. Kept for as long as a post counts
-- as new.
create table saved_search_found (
  search_id bigint not null references saved_search on delete cascade,
  post_id   bigint not null references post on delete cascade,
  found_at  timestamptz not null,
  primary key (search_id, post_id)
);
create index saved_search_found_post on saved_search_found (post_id);
create index saved_search_found_at on saved_search_found (found_at);

-- Threads that the index has taken up and whose new posts were not yet compared with the saved searches.
-- Written in the statement that ends what the index owed; removed in the transaction that tells.
create table saved_search_pending (
  id        bigint generated always as identity primary key,
  thread_id bigint not null
);

-- New posts as they were when they were compared, so that a vote does not have them compared again.
create table saved_search_read (
  post_id  bigint primary key references post on delete cascade,
  print    bytea not null,
  read_at  timestamptz not null
);
create index saved_search_read_at on saved_search_read (read_at);
