-- Rules by which every new or edited post is read, what they found, and how far the reading has come.

create sequence screening_rule_seq increment 50 start with 100;
create table screening_rule (
  id          bigint primary key,
  version     bigint not null default 0,
  revision    integer not null,
  name        text not null,
  kind        text not null,
  settings    text not null,
  space_id    bigint references space on delete cascade,
  below_trust smallint check (below_trust between 1 and 4),
  action      text not null check (action in ('BLOCK', 'HOLD', 'REPLACE', 'FLAG', 'FOLLOW_UP')),
  enabled     boolean not null,
  client_key  text unique,
  changed_by  bigint references member,
  changed_at  timestamptz not null
);
create unique index screening_rule_name on screening_rule (lower(name));

-- Every wording that a rule has had; a hit names the one that it is from.
create table screening_rule_revision (
  rule_id     bigint not null references screening_rule on delete cascade,
  revision    integer not null,
  name        text not null,
  settings    text not null,
  space_id    bigint,
  below_trust smallint,
  action      text not null,
  enabled     boolean not null,
  changed_by  bigint references member,
  changed_at  timestamptz not null,
  primary key (rule_id, revision)
);

-- The latest text of a post that was read, by the number of its revision.
create table screened_post (
  post_id  bigint primary key references post on delete cascade,
  revision integer not null
);

-- DONE is what needs no decision: words that were masked, what an agent was called for, and what a later
-- text made pointless.
create table screening_hit (
  id            bigint generated always as identity primary key,
  rule_id       bigint not null references screening_rule,
  rule_revision integer not null,
  post_id       bigint not null references post on delete cascade,
  post_revision integer not null,
  action        text not null check (action in ('BLOCK', 'HOLD', 'REPLACE', 'FLAG', 'FOLLOW_UP')),
  passage       text not null check (passage in ('TITLE', 'BODY')),
  span_start    integer not null,
  span_end      integer not null check (span_end >= span_start),
  found         text not null,
  score         double precision not null check (score between 0 and 1),
  found_at      timestamptz not null,
  resolution    text not null default 'OPEN' check (resolution in ('OPEN', 'UPHELD', 'DISMISSED', 'DONE')),
  resolved_by   bigint references member,
  resolved_at   timestamptz,
  check ((resolution in ('UPHELD', 'DISMISSED')) = (resolved_by is not null))
);
create index screening_hit_open on screening_hit (post_id) where resolution = 'OPEN';
create index screening_hit_post on screening_hit (post_id, rule_id);
create index screening_hit_rule on screening_hit (rule_id, found_at desc);
-- What was decided lately, for trying rules on it.
create index flag_decided on flag (resolved_at desc) where resolution <> 'OPEN';

-- Rules to begin with; they only bring posts to moderators and agents, and who wants them switches them on.
insert into screening_rule (id, revision, name, kind, settings, below_trust, action, enabled, changed_at)
values
  (1, 1, 'Many links from newcomers', 'LINKS', '{"most":"2","denied":"","allowed":""}', 1, 'FLAG', false, now()),
  (2, 1, 'Many posts in a short time', 'RATE', '{"posts":"5","minutes":"10"}', 2, 'FLAG', false, now()),
  (3, 1, 'Phone numbers and bank accounts', 'PERSONAL_DATA', '{"kinds":"phone\niban"}', null, 'FLAG', false, now()),
  (4, 1, 'Names of our people', 'STAFF_NAMES', '{}', null, 'FLAG', false, now()),
  (5, 1, 'Programs and scripts as files', 'ATTACHMENTS', '{"most":"","endings":"exe\nscr\nbat\njs\nvbs\napk"}', null, 'FLAG', false, now()),
  (6, 1, 'Words that hurt somebody', 'MODEL', '{"model":"insult","threshold":""}', null, 'FLAG', false, now()),
  (7, 1, 'Threads that get out of hand', 'TONE_DROP', '{"latest":"3","fall":"60"}', null, 'FLAG', false, now()),
  (8, 1, 'Angry customers', 'MODEL', '{"model":"anger","threshold":""}', null, 'FOLLOW_UP', false, now()),
  (9, 1, 'Whoever asks for a human', 'MODEL', '{"model":"asks-for-a-human","threshold":""}', null, 'FOLLOW_UP', false, now());
insert into screening_rule_revision
  (rule_id, revision, name, settings, space_id, below_trust, action, enabled, changed_by, changed_at)
select id, revision, name, settings, space_id, below_trust, action, enabled, changed_by, changed_at
from screening_rule;
