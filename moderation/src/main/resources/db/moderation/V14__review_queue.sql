-- The one review queue: edits and first posts that wait, who looks at what, and how posts stood before the
-- latest decisions, so that these can be undone.

-- base is the number of the last text that needed no look, 0 for a first post; latest that of the last
-- text which asks for one.
create table review_case (
  id         bigint generated always as identity primary key,
  kind       text not null check (kind in ('EDIT', 'FIRST_POST')),
  post_id    bigint not null references post on delete cascade,
  base       integer not null check (base >= 0),
  latest     integer not null check (latest > base),
  opened_at  timestamptz not null,
  outcome    text not null default 'OPEN' check (outcome in ('OPEN', 'APPROVED', 'REFUSED')),
  decided_by bigint references member,
  decided_at timestamptz,
  check ((outcome = 'OPEN') = (decided_by is null)),
  check ((outcome = 'OPEN') = (decided_at is null))
);
create unique index review_case_open on review_case (post_id, kind) where outcome = 'OPEN';
create index review_case_post on review_case (post_id, kind, latest);

create table review_claim (
  subject    text not null check (subject in ('POST', 'SUGGESTION')),
  subject_id bigint not null,
  member_id  bigint not null references member,
  claimed_at timestamptz not null,
  primary key (subject, subject_id)
);

-- A line for a line of the log. The log stands by itself: nothing that is kept beside it holds it.
create table review_decision (
  log_id      bigint primary key,
  state       text not null,
  state_by    bigint references member,
  state_at    timestamptz,
  is_accepted boolean not null,
  is_official boolean not null,
  undone_at   timestamptz
);

-- Open pages of the queue are woken by whatever changes it, wherever that is done, when it commits.
create function review_queue_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('parley_live', 'REVIEW 0 0');
  return null;
end
$$;
create trigger flag_wakes_queue after insert or update on flag
  for each row execute function review_queue_changed();
create trigger hit_wakes_queue after insert or update on screening_hit
  for each row execute function review_queue_changed();
create trigger appeal_wakes_queue after insert or update on appeal
  for each row execute function review_queue_changed();
create trigger case_wakes_queue after insert or update on review_case
  for each row execute function review_queue_changed();
create trigger claim_wakes_queue after insert or update or delete on review_claim
  for each row execute function review_queue_changed();
