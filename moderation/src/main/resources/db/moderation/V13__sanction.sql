-- What staff decided about members, their appeals against it, and both in the log.

create sequence sanction_seq increment 50 start with 50;
create table sanction (
  id          bigint primary key,
  version     bigint not null default 0,
  member_id   bigint not null references member,
  kind        text not null check (kind in ('WARNING', 'MUTE', 'SILENCE', 'SUSPENSION', 'BAN')),
  reason      text not null,
  message     text not null default '',
  note        text not null default '',
  client_key  text,
  imposed_by  bigint references member,
  imposed_at  timestamptz not null,
  ends_at     timestamptz,
  appeal_hash text unique,
  state       text not null default 'ACTIVE' check (state in ('ACTIVE', 'ENDED', 'LIFTED')),
  ended_by    bigint references member,
  ended_at    timestamptz,
  why         text not null default '',
  unique (imposed_by, client_key),
  check ((kind in ('WARNING', 'BAN')) = (ends_at is null)),
  check ((state = 'ACTIVE') = (ended_at is null))
);
create unique index sanction_active_once on sanction (member_id, kind)
  where state = 'ACTIVE' and kind <> 'WARNING';
create index sanction_member on sanction (member_id, imposed_at desc, id desc);
create index sanction_due on sanction (ends_at, id) where state = 'ACTIVE' and ends_at is not null;
create index sanction_newest on sanction (imposed_at desc, id desc) where state = 'ACTIVE';

-- Who was kept out before decisions were kept: until somebody lets them in.
insert into sanction (id, member_id, kind, reason, note, imposed_at)
select nextval('sanction_seq'), id, 'BAN', 'OTHER', 'Suspended before decisions were kept', suspended_at
from member where suspended_at is not null;

-- An appeal is against a post's being out of sight or against a decision about its author.
alter table appeal
  -- who runs the community on its machine decides too, and is no member
  drop constraint appeal_check,
  alter column post_id drop not null,
  add column sanction_id bigint unique references sanction,
  add constraint appeal_against_one check ((post_id is null) <> (sanction_id is null));

-- Posts of muted members: they wait in the queue for as long as they are held.
create table muted_post (
  post_id bigint primary key references post on delete cascade,
  held_at timestamptz not null
);

-- Entries about a member are about no post. Their bytes end with the member's id; those of all
-- entries before stay as they are.
alter table moderation_log
  alter column thread_id drop not null,
  alter column post_id drop not null,
  add column member_id bigint references member,
  add constraint moderation_log_about_one check (
    (thread_id is null) = (post_id is null) and (post_id is null) <> (member_id is null));
create index moderation_log_member on moderation_log (member_id, acted_at desc, id desc)
  where member_id is not null;

create or replace function moderation_log_bytes(entry moderation_log)
returns bytea language sql stable as $$
  select convert_to(
    string_agg(
      case when f.value is null then '-'
           else octet_length(convert_to(f.value, 'UTF8')) || ':' || f.value end,
      ',' order by f.place),
    'UTF8')
  from (values
    (1, entry.seq::text),
    (2, entry.id::text),
    (3, entry.event_key),
    (4, entry.action),
    (5, entry.thread_id::text),
    (6, entry.post_id::text),
    (7, entry.actor_id::text),
    (8, entry.state_before),
    (9, entry.state_after),
    (10, entry.note),
    (11, (extract(epoch from entry.acted_at) * 1000000)::bigint::text),
    (12, entry.member_id::text)) as f (place, value)
  where f.place < 12 or f.value is not null
$$;
