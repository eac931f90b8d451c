-- Endpoints of other programs that are told what happens in public, and the log of what they were told.

create sequence webhook_seq increment 50 start with 50;
create table webhook (
  id              bigint primary key,
  version         bigint not null default 0,
  url             text not null,
  description     text not null default '',
  -- the types wanted, with spaces between them; empty for all
  event_types     text not null default '',
  active          boolean not null,
  -- readable, because it signs; told to an administrator once and never again
  secret          text not null,
  former_secret   text,
  former_until    timestamptz,
  created_at      timestamptz not null,
  failures        integer not null default 0,
  failing_since   timestamptz,
  disabled_at     timestamptz,
  disabled_reason text check (disabled_reason in ('GONE', 'FAILING')),
  check ((former_secret is null) = (former_until is null)),
  check ((disabled_at is null) = (disabled_reason is null))
);

-- What happened, as ids: its content is read anew each time that it is sent.
create table webhook_event (
  id          bigint generated always as identity primary key,
  message_id  text not null unique,
  -- the same for an event that is handed in twice
  key         text not null unique,
  type        text not null,
  thread_id   bigint,
  post_id     bigint,
  other_id    bigint,
  detail      text,
  occurred_at timestamptz not null,
  created_at  timestamptz not null
);
create index webhook_event_created on webhook_event (created_at);

create table webhook_delivery (
  id              bigint generated always as identity primary key,
  webhook_id      bigint not null references webhook on delete cascade,
  event_id        bigint not null references webhook_event on delete cascade,
  -- WITHHELD: there was nothing left that a visitor may be told
  state           text not null default 'WAITING'
                    check (state in ('WAITING', 'DELIVERED', 'FAILED', 'WITHHELD')),
  attempts        integer not null default 0,
  next_attempt_at timestamptz not null,
  lease           uuid,
  leased_until    timestamptz,
  created_at      timestamptz not null,
  ended_at        timestamptz,
  unique (webhook_id, event_id)
);
create index webhook_delivery_due on webhook_delivery (webhook_id, next_attempt_at) where state = 'WAITING';
create index webhook_delivery_log on webhook_delivery (webhook_id, id desc);
create index webhook_delivery_event on webhook_delivery (event_id);

create table webhook_attempt (
  id          bigint generated always as identity primary key,
  delivery_id bigint not null references webhook_delivery on delete cascade,
  made_at     timestamptz not null,
  millis      bigint not null,
  status      integer,
  error       text,
  headers     text not null,
  body        text not null,
  -- its first kilobyte
  response    text
);
create index webhook_attempt_delivery on webhook_attempt (delivery_id, id);
