-- What was answered to a POST that came with an Idempotency-Key, for a day: a retry gets it again.
-- A row is written in the transaction of the request itself, so that it stands if and only if what
-- the request did stands.
create table idempotent_response (
  member_id    bigint not null references member on delete cascade,
  key          text not null,
  request_hash text not null,
  status       integer not null,
  location     text,
  body         text,
  created_at   timestamptz not null,
  primary key (member_id, key)
);
create index idempotent_response_created on idempotent_response (created_at);
