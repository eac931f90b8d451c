-- So that no space goes unread: within how much business time some agent who serves it must have looked.
create table check_in_schedule (
  space_id      bigint primary key references space on delete cascade,
  version       bigint not null default 0,
  minutes       integer not null check (minutes between 1 and 527040),
  due_at        timestamptz not null,
  late_at       timestamptz not null,
  -- due_at, then late_at, then null: each is told once
  next_alarm_at timestamptz,
  check (late_at > due_at)
);
create index check_in_schedule_alarm on check_in_schedule (next_alarm_at, space_id)
  where next_alarm_at is not null;

-- Who looked, and when; also of spaces that have no schedule.
create table check_in (
  id         bigint generated always as identity primary key,
  space_id   bigint not null references space on delete cascade,
  member_id  bigint not null references member,
  checked_at timestamptz not null,
  client_key text,
  unique (member_id, client_key)
);
create index check_in_space on check_in (space_id, checked_at desc, id desc);

-- Agents of whom nothing is heard any more are away by themselves, and back when they do something.
alter table agent
  add column last_seen_at timestamptz not null default now(),
  add column is_away_by_itself boolean not null default false,
  -- how often an administrator has set it up: its row also changes with each assignment
  add column edits bigint not null default 0,
  add check (is_away_by_itself <= (presence = 'AWAY'));
create index agent_silent on agent (last_seen_at) where presence = 'ONLINE';

alter table routing_rule add column edits bigint not null default 0;
