-- Follow-ups: what agents work on, how long it may take, and when the company is there at all.

-- Business calendars -----------------------------------------------------------------------------

create sequence business_calendar_seq increment 50 start with 50;
create table business_calendar (
  id      bigint primary key,
  version bigint not null default 0,
  name    text not null unique check (name <> ''),
  zone    text not null
);

-- Minutes of the day; 1440 is its end.
create table business_hours (
  calendar_id bigint not null references business_calendar on delete cascade,
  weekday     smallint not null check (weekday between 1 and 7),
  opens       integer not null check (opens between 0 and 1439),
  closes      integer not null check (closes between 1 and 1440),
  primary key (calendar_id, weekday, opens),
  check (opens < closes)
);

create table business_holiday (
  calendar_id bigint not null references business_calendar on delete cascade,
  day         date not null,
  name        text not null default '',
  primary key (calendar_id, day)
);

-- A connection has the time zone of the server that opened it.
insert into business_calendar (id, name, zone)
select nextval('business_calendar_seq'), 'Office hours',
       coalesce((select z.name from pg_timezone_names z
                 where z.name = current_setting('TimeZone') and z.name like '%/%'), 'UTC');
insert into business_hours
select c.id, day, 9 * 60, 17 * 60 from business_calendar c, generate_series(1, 5) as day;

-- Policies ---------------------------------------------------------------------------------------

create sequence sla_policy_seq increment 50 start with 50;
create table sla_policy (
  id                 bigint primary key,
  version            bigint not null default 0,
  space_id           bigint references space on delete cascade,
  reason             text check (reason in ('HAND', 'FLAG', 'UNANSWERED', 'CHECK', 'ANGRY', 'ASKS_HUMAN')),
  priority           text check (priority in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
  calendar_id        bigint not null references business_calendar,
  response_minutes   integer not null check (response_minutes > 0),
  resolution_minutes integer not null check (resolution_minutes >= response_minutes),
  warn_percent       integer not null check (warn_percent between 1 and 99),
  peer_satisfies     boolean not null
);
create unique index sla_policy_scope on sla_policy
  (coalesce(space_id, 0), coalesce(reason, ''), coalesce(priority, ''));
create index sla_policy_calendar on sla_policy (calendar_id);
create index sla_policy_space on sla_policy (space_id);

insert into sla_policy
  (id, reason, priority, calendar_id, response_minutes, resolution_minutes, warn_percent, peer_satisfies)
select nextval('sla_policy_seq'), p.reason, p.priority, c.id, p.response, p.resolution, 75, p.peer
from business_calendar c, (values
  (null,         null,      240,  960, false),
  (null,         'LOW',     480, 2400, false),
  (null,         'HIGH',     60,  480, false),
  (null,         'URGENT',   30,  240, false),
  ('UNANSWERED', null,      240,  960, true),
  ('UNANSWERED', 'HIGH',     60,  480, true),
  ('UNANSWERED', 'URGENT',   30,  240, true)
) as p (reason, priority, response, resolution, peer);

-- Follow-ups -------------------------------------------------------------------------------------

create sequence follow_up_seq increment 50 start with 50;
create table follow_up (
  id                   bigint primary key,
  version              bigint not null default 0,
  thread_id            bigint not null references thread,
  post_id              bigint references post,
  reason               text not null
    check (reason in ('HAND', 'FLAG', 'UNANSWERED', 'CHECK', 'ANGRY', 'ASKS_HUMAN')),
  state                text not null check (state in ('NEW', 'ASSIGNED', 'WAITING', 'DONE')),
  priority             text not null check (priority in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
  priority_rank        smallint not null generated always as (
    case priority when 'LOW' then 0 when 'NORMAL' then 1 when 'HIGH' then 2 else 3 end) stored,
  owner_id             bigint references member,
  team_id              bigint,
  opened_by            bigint references member,
  opened_at            timestamptz not null,
  -- opened, or reopened last: what was posted before counts for nothing
  runs_since           timestamptz not null,
  waiting_since        timestamptz,
  done_at              timestamptz,
  ending               text
    check (ending in ('BY_HAND', 'PEER_ANSWER', 'MERGED', 'FLAGS_SETTLED', 'CHECKED')),
  outcome              text not null default '',
  reopened             integer not null default 0,
  language             text,
  sentiment            double precision,
  client_key           text,
  calendar_id          bigint not null references business_calendar,
  peer_satisfies       boolean not null,
  response_target      integer not null,
  response_warn_at     timestamptz,
  response_due_at      timestamptz,
  response_warn_left   bigint,
  response_left        bigint,
  response_warned_at   timestamptz,
  response_breached_at timestamptz,
  response_met_at      timestamptz,
  resolution_target      integer not null,
  resolution_warn_at     timestamptz,
  resolution_due_at      timestamptz,
  resolution_warn_left   bigint,
  resolution_left        bigint,
  resolution_warned_at   timestamptz,
  resolution_breached_at timestamptz,
  resolution_met_at      timestamptz,
  -- copies kept for lists and the job; while no clock runs, next_due_at lies in the year 9999
  next_due_at          timestamptz not null,
  next_alarm_at        timestamptz,
  unique (opened_by, client_key),
  check ((state in ('ASSIGNED', 'WAITING')) <= (owner_id is not null)),
  check (state <> 'NEW' or owner_id is null),
  check ((state = 'WAITING') = (waiting_since is not null)),
  check ((state = 'DONE') = (done_at is not null)),
  check ((state = 'DONE') = (ending is not null)),
  check (state <> 'DONE' or next_alarm_at is null)
);
create unique index follow_up_open_once on follow_up (thread_id, reason) where state <> 'DONE';
create index follow_up_thread on follow_up (thread_id, id);
create index follow_up_post on follow_up (post_id) where post_id is not null;
create index follow_up_due on follow_up (next_due_at, id) where state <> 'DONE';
create index follow_up_owner on follow_up (owner_id, next_due_at, id) where state <> 'DONE';
create index follow_up_alarm on follow_up (next_alarm_at, id) where next_alarm_at is not null;
create index follow_up_queue on follow_up (priority_rank desc, next_due_at, id) where state = 'NEW';
create index follow_up_calendar on follow_up (calendar_id);

-- Why each was opened: an event that is delivered again finds its key here and opens nothing.
create table follow_up_cause (
  key          text primary key,
  follow_up_id bigint not null references follow_up on delete cascade
);
create index follow_up_cause_follow_up on follow_up_cause (follow_up_id);

-- What was done, by whom; an actor of null is the community itself. Notes stand here as well.
create table follow_up_entry (
  id           bigint generated always as identity primary key,
  follow_up_id bigint not null references follow_up,
  deed         text not null check (deed in (
    'OPENED', 'JOINED', 'ASSIGNED', 'TEAM', 'RELEASED', 'WAITING', 'RESUMED', 'RESPONDED', 'DONE', 'REOPENED',
    'PRIORITY', 'WARNED', 'BREACHED', 'NOTE', 'LINKED', 'UNLINKED', 'THREAD')),
  actor_id     bigint references member,
  before       text not null default '',
  after        text not null default '',
  note         text not null default '',
  client_key   text,
  at           timestamptz not null,
  unique (actor_id, client_key)
);
create index follow_up_entry_follow_up on follow_up_entry (follow_up_id, id);

create function follow_up_entry_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'follow_up_entry is append-only: % refused', tg_op;
end
$$;
create trigger follow_up_entry_append_only before update or delete on follow_up_entry
  for each row execute function follow_up_entry_is_append_only();
create trigger follow_up_entry_never_emptied before truncate on follow_up_entry
  for each statement execute function follow_up_entry_is_append_only();

create table follow_up_watcher (
  follow_up_id bigint not null references follow_up on delete cascade,
  member_id    bigint not null references member on delete cascade,
  primary key (follow_up_id, member_id)
);
create index follow_up_watcher_member on follow_up_watcher (member_id);

create table follow_up_link (
  follow_up_id bigint not null references follow_up on delete cascade,
  thread_id    bigint not null references thread on delete cascade,
  linked_by    bigint not null references member,
  linked_at    timestamptz not null,
  primary key (follow_up_id, thread_id)
);
create index follow_up_link_thread on follow_up_link (thread_id);

-- How long somebody had a follow-up open, per day of UTC.
create table follow_up_time (
  follow_up_id bigint not null references follow_up on delete cascade,
  agent_id     bigint not null references member on delete cascade,
  day          date not null,
  seconds      integer not null check (seconds >= 0),
  last_at      timestamptz not null,
  primary key (follow_up_id, agent_id, day)
);
create index follow_up_time_agent on follow_up_time (agent_id, day);

-- The spaces that an agent serves; who has no row serves every space that they read.
create table agent_space (
  member_id bigint not null references member on delete cascade,
  space_id  bigint not null references space on delete cascade,
  primary key (member_id, space_id)
);
create index agent_space_space on agent_space (space_id);
