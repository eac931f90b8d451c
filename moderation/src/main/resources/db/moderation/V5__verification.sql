-- The log becomes a chain that can be checked, and answers are verified until a date.

-- The actions are the application's to know; what happens by itself, such as the end of a
-- verification, is nobody's deed.
alter table moderation_log
  drop constraint moderation_log_action_check,
  add constraint moderation_log_action_check check (action ~ '^[A-Z]+(_[A-Z]+)*$'),
  alter column actor_id drop not null,
  add column seq bigint,
  add column previous bytea,
  add column hash bytea;

-- What is hashed of an entry: each value with its length in bytes before it, a minus for null, so
-- that no two entries have the same bytes. org.parley.moderation.audit.AuditEntry says the same.
create function moderation_log_bytes(entry moderation_log) returns bytea language sql stable as $$
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
    (11, (extract(epoch from entry.acted_at) * 1000000)::bigint::text)) as f (place, value)
$$;

create function moderation_log_chained(entry moderation_log, seq bigint, previous bytea)
returns moderation_log language plpgsql stable as $$
begin
  entry.seq := seq;
  entry.previous := previous;
  entry.hash := sha256(previous || moderation_log_bytes(entry));
  return entry;
end
$$;

-- Where the chain ends: so that its last entries cannot be cut off unnoticed.
create table moderation_log_head (
  is_only boolean primary key default true check (is_only),
  entries bigint not null,
  hash    bytea not null
);
insert into moderation_log_head (entries, hash) values (0, decode(repeat('00', 32), 'hex'));

-- What is there already is chained in the order in which it was written.
alter table moderation_log disable trigger user;
do $$
declare
  entry moderation_log;
  head moderation_log_head;
begin
  select * into head from moderation_log_head;
  for entry in select * from moderation_log order by id loop
    entry := moderation_log_chained(entry, head.entries + 1, head.hash);
    update moderation_log
    set seq = entry.seq, previous = entry.previous, hash = entry.hash where id = entry.id;
    head.entries := entry.seq;
    head.hash := entry.hash;
  end loop;
  update moderation_log_head set entries = head.entries, hash = head.hash;
end
$$;
alter table moderation_log enable trigger user;

alter table moderation_log
  alter column seq set not null,
  alter column previous set not null,
  alter column hash set not null,
  add unique (seq);
create index moderation_log_hash on moderation_log (hash);

-- One writer at a time, until its transaction ends: no two entries follow the same one. The last
-- entry is looked up anew rather than kept, as an insert may yet be given up for a conflict.
create function moderation_log_is_chained() returns trigger language plpgsql as $$
declare
  last moderation_log;
begin
  perform pg_advisory_xact_lock(hashtextextended('moderation_log', 0));
  select * into last from moderation_log order by seq desc limit 1;
  return moderation_log_chained(
    new, coalesce(last.seq, 0) + 1, coalesce(last.hash, decode(repeat('00', 32), 'hex')));
end
$$;
create trigger moderation_log_chain before insert on moderation_log
  for each row execute function moderation_log_is_chained();

create function moderation_log_has_grown() returns trigger language plpgsql as $$
begin
  update moderation_log_head set entries = new.seq, hash = new.hash;
  return null;
end
$$;
create trigger moderation_log_growth after insert on moderation_log
  for each row execute function moderation_log_has_grown();

-- One row for each answer that was ever verified: what it was verified for, and what became of it.
create sequence verification_seq increment 50 start with 50;
create table verification (
  id              bigint primary key,
  version         bigint not null default 0,
  post_id         bigint not null unique references post,
  revision        int not null,
  body_hash       text not null,
  product_version text not null,
  valid_until     date not null,
  verified_by     bigint not null references member,
  verified_at     timestamptz not null,
  state           text not null check (state in ('VALID', 'VOID', 'EXPIRED', 'WITHDRAWN')),
  state_by        bigint references member,
  state_at        timestamptz not null
);
create index verification_expiry on verification (valid_until, id) where state = 'VALID';
create index verification_queue on verification (state_at, id) where state in ('VOID', 'EXPIRED');

-- Everything that ever happened to them, oldest first.
create table verification_step (
  id              bigint generated always as identity primary key,
  post_id         bigint not null references post,
  state           text not null,
  revision        int not null,
  body_hash       text not null,
  product_version text not null,
  valid_until     date not null,
  step_by         bigint references member,
  step_at         timestamptz not null
);
create index verification_step_post on verification_step (post_id, id);

create function verification_step_stays() returns trigger language plpgsql as $$
begin
  raise exception 'verification_step is append-only: % refused', tg_op;
end
$$;
create trigger verification_step_stays before update or delete on verification_step
  for each row execute function verification_step_stays();
create trigger verification_step_never_emptied before truncate on verification_step
  for each statement execute function verification_step_stays();
