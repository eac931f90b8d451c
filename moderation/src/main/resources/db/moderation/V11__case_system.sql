-- Case systems: where follow-ups are cases as well, what is to be told there, and what was heard from there.

create sequence case_connection_seq increment 50 start with 50;
create table case_connection (
  id             bigint primary key,
  version        bigint not null default 0,
  name           text not null check (name <> ''),
  kind           text not null check (kind in ('WEBHOOK', 'SALESFORCE')),
  url            text not null,
  -- readable, because they sign or sign in; told to nobody once they are kept
  client_id      text not null default '',
  secret         text not null,
  -- what a signed webhook's other side signs with, else null
  inbound_secret text,
  active         boolean not null,
  -- reasons of follow-ups that go by themselves, with spaces between them; none go but by hand
  reasons        text not null default '',
  -- null for every space
  space_id       bigint references space,
  -- notes of the staff that were written since go along; null for none
  notes_since    timestamptz,
  shares_private boolean not null default false,
  created_at     timestamptz not null,
  failures       integer not null default 0,
  failing_since  timestamptz,
  paused_until   timestamptz,
  last_error     text,
  -- what changed there before this moment is known here
  bookmark       timestamptz,
  next_look_at   timestamptz,
  check ((kind = 'WEBHOOK') = (inbound_secret is not null))
);
create unique index case_connection_name on case_connection (lower(name));
create index case_connection_space on case_connection (space_id);

-- That a follow-up is a case somewhere: one case for each system.
create table case_link (
  connection_id bigint not null references case_connection on delete cascade,
  follow_up_id  bigint not null references follow_up on delete cascade,
  -- under which the case is known there, however often it is told
  key           text not null,
  case_id       text,
  url           text,
  -- what the other side knows, or will know when all is told
  is_open       boolean not null default true,
  created_at    timestamptz not null,
  primary key (connection_id, follow_up_id),
  unique (connection_id, key)
);
create index case_link_follow_up on case_link (follow_up_id);

-- What is to be told. Its content is read anew each time that it is sent.
create table case_message (
  id              bigint generated always as identity primary key,
  connection_id   bigint not null,
  follow_up_id    bigint not null,
  kind            text not null check (kind in ('OPEN', 'COMMENT', 'CLOSE', 'REOPEN')),
  -- a note in follow_up_entry, from where nothing is ever removed
  entry_id        bigint,
  message_id      text not null unique,
  -- WITHHELD: there was nothing left that may be told
  state           text not null default 'WAITING'
                    check (state in ('WAITING', 'SENT', 'REFUSED', 'WITHHELD')),
  attempts        integer not null default 0,
  next_attempt_at timestamptz not null,
  lease           uuid,
  leased_until    timestamptz,
  created_at      timestamptz not null,
  ended_at        timestamptz,
  status          integer,
  error           text,
  foreign key (connection_id, follow_up_id) references case_link on delete cascade,
  check ((kind = 'COMMENT') = (entry_id is not null))
);
create unique index case_message_note on case_message (connection_id, entry_id)
  where entry_id is not null;
create index case_message_order on case_message (connection_id, follow_up_id, id);
create index case_message_waiting on case_message (connection_id, id) where state = 'WAITING';
create index case_message_log on case_message (connection_id, id desc);

-- What was heard: the same a second time changes nothing.
create table case_news (
  connection_id bigint not null references case_connection on delete cascade,
  key           text not null,
  heard_at      timestamptz not null,
  primary key (connection_id, key)
);
create index case_news_heard on case_news (heard_at);

alter table follow_up
  drop constraint follow_up_ending_check,
  add constraint follow_up_ending_check check (ending in (
    'BY_HAND', 'PEER_ANSWER', 'MERGED', 'FLAGS_SETTLED', 'CHECKED', 'CASE_CLOSED'));
