-- Polls in posts. A secret ballot leaves two traces that nothing ties together: that a member has
-- voted (poll_voter, without a time), and one more of its choice in the poll's one urn. The reasons
-- are in ADR 0023.

create sequence poll_seq increment 50 start with 50;
create table poll (
  id           bigint primary key,
  version      bigint not null,
  post_id      bigint not null references post on delete cascade,
  position     integer not null,
  question     text not null,
  kind         text not null check (kind in ('SINGLE', 'MULTIPLE', 'SCALE', 'RANKED')),
  -- how many choices a ballot may have; of a scale its two ends
  least        integer not null,
  most         integer not null check (most >= least),
  least_label  text not null,
  most_label   text not null,
  voters       text not null check (voters in ('MEMBERS', 'GROUP', 'TRUST', 'STAFF')),
  group_id     bigint references member_group,
  trust_level  integer not null check (trust_level between 0 and 4),
  results      text not null check (results in ('ALWAYS', 'VOTED', 'CLOSED', 'STAFF')),
  ballots      text not null check (ballots in ('SECRET', 'OPEN')),
  changeable   boolean not null,
  closes_at    timestamptz,
  quorum       integer check (quorum > 0),
  created_by   bigint references member on delete set null,
  created_at   timestamptz not null,
  cancelled_at timestamptz,
  -- when members were told that it is closed
  told_at      timestamptz,
  client_key   text,
  unique (created_by, client_key),
  check ((voters = 'GROUP') = (group_id is not null)),
  check (ballots = 'OPEN' or not changeable)
);
create index poll_post on poll (post_id, position);
create index poll_to_tell on poll (closes_at) where told_at is null and cancelled_at is null;

create sequence poll_option_seq increment 50 start with 50;
create table poll_option (
  id       bigint primary key,
  poll_id  bigint not null references poll on delete cascade,
  position integer not null,
  label    text not null,
  unique (poll_id, position)
);

-- One ballot per member. The choice stands here only when ballots are open.
create table poll_voter (
  poll_id    bigint not null references poll on delete cascade,
  member_id  bigint not null references member on delete cascade,
  choice     text,
  client_key text,
  primary key (poll_id, member_id)
);
create index poll_voter_member on poll_voter (member_id);

-- All ballots of a poll in one row: how many there are of each choice, in no order of casting.
create table poll_urn (
  poll_id      bigint primary key references poll on delete cascade,
  choices      jsonb not null default '{}',
  ballot_count integer not null default 0
);
