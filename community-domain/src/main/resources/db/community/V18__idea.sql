-- What the product teams know of an idea beyond its thread, and who supports it. The number of
-- supporters is the score of the thread and of its opening post: lists, search and feeds read it there.

create table idea (
  thread_id         bigint primary key references thread on delete cascade,
  version           bigint not null default 0,
  status            text not null
    check (status in ('NEW', 'UNDER_REVIEW', 'PLANNED', 'STARTED', 'SHIPPED', 'DECLINED')),
  reason            text not null default '',
  quarter           text check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  shipped_in        text not null default '',
  shipped_thread_id bigint references thread on delete set null,
  changed_at        timestamptz not null,
  changed_by        bigint references member on delete set null,
  check (status <> 'DECLINED' or reason <> '')
);
create index idea_status on idea (status, changed_at desc, thread_id desc);

-- A vote that is not spent supports its idea like any other, but is one of nobody's limited votes:
-- it came back when the idea was shipped, declined or taken out of sight, and never costs again.
create table idea_vote (
  thread_id bigint not null references idea on delete cascade,
  member_id bigint not null references member on delete cascade,
  voted_at  timestamptz not null,
  spent     boolean not null default true,
  -- the idea that the vote was given to before that one was merged into this one
  came_from bigint references thread on delete set null,
  primary key (thread_id, member_id)
);
create index idea_vote_spent on idea_vote (member_id) where spent;
create index idea_vote_recent on idea_vote (thread_id, voted_at);

-- Every status that an idea was given, in its order.
create table idea_step (
  id         bigint generated always as identity primary key,
  thread_id  bigint not null references idea on delete cascade,
  status     text not null,
  reason     text not null default '',
  quarter    text,
  actor_id   bigint references member on delete set null,
  stepped_at timestamptz not null
);
create index idea_step_thread on idea_step (thread_id, id);
