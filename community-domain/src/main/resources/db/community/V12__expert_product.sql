-- What is built on the ranking of experts: who wants to be listed and asked, whom the contact centre
-- would like to win, and answers that are drawn for staff to check.

-- Members who do not want to be asked to answer.
create table expert_unasked (
  member_id bigint primary key references member on delete cascade,
  since     timestamptz not null
);

-- How often somebody is asked, by whomever.
create index invitation_load on invitation (member_id, invited_at desc);

-- Questions for which the community itself has asked experts, once each.
create table expert_ask (
  thread_id bigint primary key references thread on delete cascade,
  asked_at  timestamptz not null,
  amount    integer not null
);

-- Candidates ------------------------------------------------------------------------------------

-- Members with whom the contact centre has begun something; everybody else is new.
create table expert_candidate (
  member_id  bigint primary key references member on delete cascade,
  version    bigint not null default 0,
  state      text not null check (state in ('NEW', 'CONTACTED', 'DECLINED', 'RECRUITED')),
  changed_at timestamptz not null
);

-- What was noted and changed, by whom; only added to.
create table expert_candidate_note (
  id         bigint generated always as identity primary key,
  member_id  bigint not null references expert_candidate on delete cascade,
  author_id  bigint references member on delete set null,
  state      text not null,
  note       text not null default '',
  written_at timestamptz not null
);
create index expert_candidate_note_member on expert_candidate_note (member_id, id desc);

-- Who took the list out of the house, when, and what of it.
create table expert_export (
  id             bigint generated always as identity primary key,
  actor_id       bigint not null references member,
  format         text not null check (format in ('CSV', 'JSON')),
  filter         text not null,
  amount         integer not null,
  with_addresses boolean not null,
  exported_at    timestamptz not null
);
create index expert_export_newest on expert_export (exported_at desc, id desc);

-- Checks ----------------------------------------------------------------------------------------

-- One draw a day. The seed and the post's id alone decide whether an answer is drawn.
create table expert_draw (
  day         date primary key,
  seed        bigint not null,
  share       double precision not null,
  posted_from timestamptz not null,
  posted_to   timestamptz not null,
  pool        integer not null,
  drawn       integer not null,
  drawn_at    timestamptz not null
);

-- How a check came to be: by the day's share, or because its author had none that week.
create table expert_drawn (
  check_id bigint primary key references expert_check on delete cascade,
  day      date not null references expert_draw,
  cause    text not null check (cause in ('SHARE', 'WEEKLY'))
);

-- Who of the staff is at a check, so that nobody else does the same.
create table expert_claim (
  check_id      bigint primary key references expert_check on delete cascade,
  member_id     bigint not null references member on delete cascade,
  claimed_until timestamptz not null
);

-- Who would rather leave a check to somebody else.
create table expert_skip (
  check_id   bigint not null references expert_check on delete cascade,
  member_id  bigint not null references member on delete cascade,
  skipped_at timestamptz not null,
  primary key (check_id, member_id)
);

create index expert_check_judged on expert_check (checked_at desc, id desc)
  where verdict is not null;
