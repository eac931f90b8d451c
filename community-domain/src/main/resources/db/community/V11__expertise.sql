-- Who knows what. All but the checks, the acceptances and the wish not to be listed is derived from
-- threads, posts and votes, and can be thrown away: a rebuild makes it again, to the same numbers.

-- Answers drawn for staff to check; each is judged at most once.
create sequence expert_check_seq increment 50 start with 50;
create table expert_check (
  id         bigint primary key,
  version    bigint not null default 0,
  post_id    bigint not null unique references post on delete cascade,
  member_id  bigint not null references member on delete cascade,
  drawn_at   timestamptz not null,
  verdict    text check (verdict in ('CORRECT', 'OUTDATED', 'WRONG')),
  checked_by bigint references member on delete set null,
  checked_at timestamptz,
  note       text not null default '',
  check ((verdict is null) = (checked_at is null))
);
create index expert_check_open on expert_check (drawn_at, id) where verdict is null;
create index expert_check_member on expert_check (member_id, drawn_at desc);

-- Who accepted an answer, and when: the thread itself knows only which one it is.
create table expert_acceptance (
  thread_id   bigint primary key references thread on delete cascade,
  post_id     bigint not null references post on delete cascade,
  accepted_by bigint references member on delete set null,
  accepted_at timestamptz not null
);
create index expert_acceptance_post on expert_acceptance (post_id);

-- Members who do not want to be listed as experts.
create table expert_unlisted (
  member_id bigint primary key references member on delete cascade,
  since     timestamptz not null
);

-- Threads and members of which something changed since they were last reckoned. Nothing is unique
-- here, so that no deed ever waits for the job; what is marked twice is reckoned once.
create table expert_due (
  kind    text not null check (kind in ('THREAD', 'MEMBER')),
  id      bigint not null,
  due_at  timestamptz not null
);
create index expert_due_at on expert_due (kind, due_at, id);

-- Scopes of which something changed since their ExpertiseRank was made.
create table expert_scope_due (
  scope    text not null,
  scope_id bigint not null,
  primary key (scope, scope_id)
);

-- One row per published answer by a member to somebody else's question: what is known of it.
create table expert_answer (
  post_id     bigint primary key references post on delete cascade,
  thread_id   bigint not null,
  member_id   bigint not null references member on delete cascade,
  asker_id    bigint,
  space_id    bigint not null,
  is_common   boolean not null,
  answered_at timestamptz not null,
  accepted_at timestamptz,
  decided_by  bigint,
  by_staff    boolean not null,
  is_official boolean not null,
  verdict     text,
  up          integer not null,
  down        integer not null,
  is_judged   boolean not null,
  is_approved boolean not null,
  tags        bigint[] not null,
  terms       text[] not null
);
create index expert_answer_member on expert_answer (member_id, answered_at desc, post_id desc);
create index expert_answer_thread on expert_answer (thread_id);
create index expert_answer_asker on expert_answer (asker_id) where asker_id is not null;

-- How far each member's word counts when they endorse others, from 0 to 1; none is 0.
create table expert_standing (
  member_id bigint primary key references member on delete cascade,
  standing  double precision not null
);

-- Two who endorse each other more than others do: how often the first has endorsed the second.
create table expert_mutual (
  giver_id bigint not null references member on delete cascade,
  taker_id bigint not null references member on delete cascade,
  times    integer not null,
  primary key (giver_id, taker_id)
);

-- Where a member stands in one scope. Scores are kept as logarithms to the base of two at the epoch:
-- half-lives shift all of them alike, so that time changes no order and no row.
create table expert_rank (
  scope          text not null check (scope in ('ALL', 'SPACE', 'TAG')),
  scope_id       bigint not null,
  member_id      bigint not null references member on delete cascade,
  answers        integer not null,
  judged         integer not null,
  approved       integer not null,
  accepted       integer not null,
  verified       integer not null,
  asked          integer not null,
  wilson         double precision not null,
  z              double precision not null,
  expertise_rank double precision not null default 0,
  endorsed       double precision,
  active         double precision,
  recent         double precision,
  lasting        double precision,
  last_answer_at timestamptz,
  primary key (scope, scope_id, member_id)
);
create index expert_rank_order on expert_rank (scope, scope_id, endorsed desc, member_id)
  where endorsed is not null;
create index expert_rank_member on expert_rank (member_id);

-- What a member has answered about, word by word, in the same kind of logarithm.
create table expert_term (
  term      text not null,
  member_id bigint not null references member on delete cascade,
  lasting   double precision not null,
  answers   integer not null,
  primary key (term, member_id)
);
create index expert_term_member on expert_term (member_id);

-- What the community's own past has taught about who answers: the weights of the match.
create table expert_weight (
  feature text primary key,
  weight  double precision not null
);
