-- Reputation is a ledger that only grows; trust levels come from what members do here.

-- Who accepted an answer, and when: a cause of reputation. The answer that counts is the thread's.
create table acceptance (
  post_id     bigint primary key references post on delete cascade,
  member_id   bigint references member on delete set null,
  accepted_at timestamptz not null
);
-- what was accepted before this was written down counts from when it was answered
insert into acceptance (post_id, member_id, accepted_at)
select p.id, t.author_id, p.created_at from thread t join post p on p.id = t.accepted_post_id;

create table reputation_entry (
  id          bigint generated always as identity primary key,
  member_id   bigint not null references member on delete cascade,
  cause       text not null
                check (cause in ('UP_VOTE', 'DOWN_VOTE', 'DOWN_VOTE_CAST', 'ACCEPTED', 'ACCEPTING')),
  post_id     bigint not null references post,
  -- the vote's id, or the post's for an acceptance: what the entry stands and falls with
  source_id   bigint not null,
  -- who voted or accepted, as far as it is known; shown to nobody
  actor_id    bigint,
  -- what the rules give, and what was left of it under the day's limit
  nominal     integer not null,
  credited    integer not null,
  -- in UTC
  day         date not null,
  reverses    bigint unique references reputation_entry on delete cascade,
  reason      text check (reason in ('TAKEN_BACK', 'GONE', 'MOVED', 'DISCOUNTED', 'RULES', 'ROOM')),
  occurred_at timestamptz not null,
  written_at  timestamptz not null,
  check ((reverses is null) = (reason is null) or reason = 'ROOM'),
  check (abs(credited) <= abs(nominal))
);
create index reputation_entry_member on reputation_entry (member_id, id desc);
create index reputation_entry_day on reputation_entry (member_id, day);
create index reputation_entry_post on reputation_entry (post_id);

-- Entries go with their member's account and otherwise never.
create function reputation_entry_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select 1 from member where id = old.member_id) then
    return old;
  end if;
  raise exception 'Entries of the reputation ledger are neither changed nor removed';
end $$;
create trigger reputation_entry_stays before update or delete on reputation_entry
  for each row execute function reputation_entry_stays();
create function reputation_ledger_stays() returns trigger language plpgsql as $$
begin
  raise exception 'The reputation ledger is never emptied';
end $$;
create trigger reputation_ledger_stays before truncate on reputation_entry
  for each statement execute function reputation_ledger_stays();

-- Votes that do not count, and why. A vote that staff let count again stays here, so that it is not
-- found a second time.
create table voting_case (
  id        bigint generated always as identity primary key,
  kind      text not null check (kind in ('SERIAL', 'MUTUAL')),
  -- what was found: who voted on whom, how often, in how many seconds; which share (per cent) of all
  -- that they voted on that was, and which one their posts would let expect
  member_ids bigint[] not null,
  votes     integer not null,
  seconds   bigint not null,
  share     integer not null,
  expected  integer,
  found_at  timestamptz not null,
  lifted_at timestamptz,
  lifted_by bigint references member on delete set null
);
create table discounted_vote (
  post_id   bigint not null references post on delete cascade,
  voter_id  bigint not null references member on delete cascade,
  case_id   bigint not null references voting_case on delete cascade,
  -- as it was found
  value     smallint not null check (value in (-1, 1)),
  lifted_at timestamptz,
  primary key (post_id, voter_id)
);
create index discounted_vote_case on discounted_vote (case_id);
create index vote_cast on vote (cast_at) where member_id is not null;

-- What members read, a row for each of them and day; and how far in each thread.
create table member_day (
  member_id   bigint not null references member on delete cascade,
  day         date not null,
  seconds     integer not null default 0,
  threads     integer not null default 0,
  posts       integer not null default 0,
  -- until when reading was reported
  reported_at timestamptz,
  primary key (member_id, day)
);
create table thread_reading (
  member_id   bigint not null references member on delete cascade,
  thread_id   bigint not null references thread on delete cascade,
  last_number integer not null,
  primary key (member_id, thread_id)
);

-- Reports about a member's posts that those who keep order upheld.
create table upheld_report (
  report_id  bigint primary key,
  member_id  bigint not null references member on delete cascade,
  settled_at timestamptz not null
);
create index upheld_report_member on upheld_report (member_id, settled_at);

-- Since when a member has their level. A held one was given by staff and stays until it is released.
create table trust_standing (
  member_id bigint primary key references member on delete cascade,
  since     timestamptz not null,
  held_by   bigint references member on delete set null,
  held_at   timestamptz
);
