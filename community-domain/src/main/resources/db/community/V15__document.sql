-- Documents that several people write at once. The text is never stored as such: it is the last
-- snapshot and the steps behind it, each of which is a row that is written before it is acknowledged.
create sequence document_seq increment 50 start with 50;
create table document (
  id               bigint primary key,
  version          bigint not null,
  space_id         bigint not null references space,
  title            text not null,
  slug             text not null,
  state            text not null check (state in ('DRAFT', 'REVIEW', 'PUBLISHED', 'ARCHIVED')),
  author_id        bigint references member,
  client_key       text,
  created_at       timestamptz not null,
  changed_at       timestamptz not null,
  -- the last accepted step; how long its text is in UTF-16 units, and Java's hash of that text
  head             integer not null default 0,
  length           integer not null default 0,
  checksum         integer not null default 0,
  -- bytes of the steps that were accepted since the last snapshot
  tail_bytes       integer not null default 0,
  thread_id        bigint unique references thread,
  published_head   integer,
  source_thread_id bigint references thread,
  unique (author_id, client_key)
);
create index document_space on document (space_id, changed_at desc, id desc);
create index document_source on document (source_thread_id) where source_thread_id is not null;

create table document_editor (
  document_id bigint not null references document on delete cascade,
  member_id   bigint not null references member on delete cascade,
  invited_by  bigint references member on delete set null,
  at          timestamptz not null,
  primary key (document_id, member_id)
);
create index document_editor_member on document_editor (member_id);

-- changes: CodeMirror's JSON form; client_id: the open editor that made the step, empty for a step
-- of the server itself
create table document_step (
  document_id bigint not null references document on delete cascade,
  number      integer not null,
  member_id   bigint references member on delete set null,
  client_id   text not null,
  changes     text not null,
  at          timestamptz not null,
  primary key (document_id, number)
);
create index document_step_member on document_step (member_id, at desc) where member_id is not null;

create table document_snapshot (
  document_id bigint not null references document on delete cascade,
  number      integer not null,
  text        text not null,
  primary key (document_id, number)
);
