-- What a company says means the same. Read at every search, so that a change counts at once.

create table search_synonym (
  id         bigint generated always as identity primary key,
  -- words and phrases that mean each other or, where there are others, find those as well
  words      text[] not null check (cardinality(words) > 0),
  others     text[] not null default '{}',
  changed_by text not null,
  changed_at timestamptz not null
);

-- Grows with every change, in the same transaction: by it every node knows whether to read again.
create table search_synonym_change (
  number bigint not null
);
insert into search_synonym_change (number) values (0);
