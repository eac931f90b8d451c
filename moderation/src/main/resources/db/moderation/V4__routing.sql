-- Who works on follow-ups, what they can, and the rules by which follow-ups reach them.

create table agent (
  member_id        bigint primary key references member on delete cascade,
  version          bigint not null default 0,
  capacity         integer not null check (capacity between 1 and 100),
  is_pushed        boolean not null default true,
  presence         text not null default 'OFFLINE' check (presence in ('ONLINE', 'AWAY', 'OFFLINE')),
  presence_since   timestamptz not null,
  last_assigned_at timestamptz,
  -- what the last request to take the next one got: asked again with the same key, it gets the same
  take_key         text,
  taken_id         bigint references follow_up on delete set null
);

create table agent_skill (
  member_id bigint not null references agent on delete cascade,
  skill     text not null check (skill ~ '^[a-z0-9][a-z0-9.+#-]{0,34}$'),
  level     integer not null check (level between 1 and 5),
  primary key (member_id, skill)
);

create sequence team_seq increment 50 start with 50;
create table team (
  id      bigint primary key,
  version bigint not null default 0,
  name    text not null check (length(name) between 1 and 60)
);
create unique index team_name on team (lower(name));

create table team_member (
  team_id   bigint not null references team on delete cascade,
  member_id bigint not null references agent on delete cascade,
  primary key (team_id, member_id)
);
create index team_member_member on team_member (member_id);

-- A rule about a space or a tag goes with it. Its name is its own, so that a double click makes one.
create sequence routing_rule_seq increment 50 start with 50;
create table routing_rule (
  id                 bigint primary key,
  version            bigint not null default 0,
  name               text not null check (length(name) between 1 and 80),
  position           integer not null,
  space_id           bigint references space on delete cascade,
  tag_id             bigint references tag on delete cascade,
  language           text check (language ~ '^[a-z]{2,3}$'),
  sentiment_below    double precision,
  reason             text,
  team_id            bigint references team,
  raise              integer not null default 0 check (raise between 0 and 3),
  overflow_minutes   integer check (overflow_minutes between 1 and 10080),
  overflow_team_id   bigint references team,
  overflow_lowers_by integer not null default 0 check (overflow_lowers_by between 0 and 5),
  check (overflow_minutes is not null or (overflow_team_id is null and overflow_lowers_by = 0))
);
create unique index routing_rule_name on routing_rule (lower(name));
create index routing_rule_space on routing_rule (space_id) where space_id is not null;
create index routing_rule_tag on routing_rule (tag_id) where tag_id is not null;

create table routing_rule_skill (
  rule_id bigint not null references routing_rule on delete cascade,
  skill   text not null check (skill ~ '^[a-z0-9][a-z0-9.+#-]{0,34}$'),
  level   integer not null check (level between 1 and 5),
  primary key (rule_id, skill)
);

alter table follow_up add constraint follow_up_team foreign key (team_id) references team;
create index follow_up_team_queue on follow_up (team_id) where team_id is not null;

alter table follow_up_entry
  drop constraint follow_up_entry_deed_check,
  add constraint follow_up_entry_deed_check check (deed in (
    'OPENED', 'JOINED', 'ASSIGNED', 'TEAM', 'OVERFLOWED', 'RELEASED', 'WAITING', 'RESUMED',
    'RESPONDED', 'DONE', 'REOPENED', 'PRIORITY', 'WARNED', 'BREACHED', 'NOTE', 'LINKED', 'UNLINKED',
    'THREAD'));

-- That rules have been applied to a follow-up, once, and since when it waits in its queue.
create table follow_up_route (
  follow_up_id   bigint primary key references follow_up on delete cascade,
  queued_at      timestamptz not null,
  -- null when nothing happens however long it waits, or has happened already
  overflow_at    timestamptz,
  has_overflowed boolean not null default false,
  -- who gave it away last, and is not to get it right back
  passed_by      bigint references member on delete set null
);
create index follow_up_route_overflow on follow_up_route (overflow_at) where overflow_at is not null;
