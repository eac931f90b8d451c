-- Private conversations of a customer with the team: how each goes, and what was said in it.

create sequence conversation_seq increment 50 start with 50;
create table conversation (
  id              bigint primary key,
  version         bigint not null default 0,
  post_id         bigint not null references post,
  customer_id     bigint not null references member,
  opened_by       bigint not null references member check (opened_by <> customer_id),
  channel         text not null check (channel in ('CHAT', 'CALL_BACK', 'MAIL')),
  state           text not null check (state in (
                    'INVITED', 'OPEN', 'OUTCOME_PROPOSED', 'CLOSED', 'DECLINED', 'EXPIRED')),
  client_key      text,
  invited_at      timestamptz not null,
  expires_at      timestamptz not null,
  joined_at       timestamptz,
  changed_at      timestamptz not null,
  -- the number of the newest proposal, 0 for none
  outcome         integer not null default 0,
  outcome_post_id bigint references post,
  ended_at        timestamptz,
  ended_by        bigint references member,
  unique (opened_by, client_key),
  check ((state in ('CLOSED', 'DECLINED', 'EXPIRED')) = (ended_at is not null)),
  check (state not in ('OPEN', 'OUTCOME_PROPOSED') or joined_at is not null)
);
create unique index conversation_one_at_a_time on conversation (post_id)
  where state in ('INVITED', 'OPEN', 'OUTCOME_PROPOSED');
create index conversation_post on conversation (post_id);
create index conversation_customer on conversation (customer_id, changed_at desc, id desc);
create index conversation_newest on conversation (changed_at desc, id desc);
create index conversation_waiting on conversation (expires_at) where state = 'INVITED';

-- Everything that was said and done, for good.
create sequence conversation_line_seq increment 50 start with 50;
create table conversation_line (
  id              bigint primary key,
  conversation_id bigint not null references conversation,
  kind            text not null check (kind in (
                    'MESSAGE', 'JOINED', 'DECLINED', 'EXPIRED', 'OUTCOME', 'REFUSED', 'AGREED',
                    'CLOSED', 'OFFERED', 'CHOSEN', 'NONE_FITS', 'CALLED')),
  side            text not null check (side in ('CUSTOMER', 'TEAM')),
  author_id       bigint references member,
  body            text not null default '',
  html            text not null default '',
  written_at      timestamptz not null,
  client_key      text,
  unique (conversation_id, author_id, client_key),
  check (kind <> 'MESSAGE' or (body <> '' and author_id is not null))
);
create index conversation_line_order on conversation_line (conversation_id, id);

create function conversation_line_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'conversation_line is append-only: % refused', tg_op;
end
$$;
create trigger conversation_line_append_only before update or delete on conversation_line
  for each row execute function conversation_line_is_append_only();

-- What may be said in public: each proposal and who made it.
create table conversation_outcome (
  conversation_id bigint not null references conversation,
  number          integer not null,
  side            text not null check (side in ('CUSTOMER', 'TEAM')),
  proposed_by     bigint not null references member,
  body            text not null,
  html            text not null,
  proposed_at     timestamptz not null,
  primary key (conversation_id, number)
);

create table conversation_rating (
  conversation_id bigint primary key references conversation,
  stars           smallint not null check (stars between 1 and 5),
  comment         text not null default '',
  rated_at        timestamptz not null
);

-- Who of the team has read it.
create table conversation_reader (
  conversation_id bigint not null references conversation,
  member_id       bigint not null references member,
  first_read_at   timestamptz not null,
  last_read_at    timestamptz not null,
  primary key (conversation_id, member_id)
);

-- When the team could call, when the customer wants to be called, and whether that was done.
create table call_back (
  conversation_id bigint primary key references conversation,
  chosen          timestamptz,
  none_fits       boolean not null default false,
  done_at         timestamptz,
  done_by         bigint references member,
  check (chosen is null or not none_fits),
  check ((done_at is null) = (done_by is null))
);
create table call_back_slot (
  conversation_id bigint not null references call_back,
  starts_at       timestamptz not null,
  primary key (conversation_id, starts_at)
);
