-- The first floor: members, spaces, tags, threads, posts, votes, events, mail.
-- Sequences step by 50 to match JPA's allocationSize. Counters live on rows, so that lists never count.

create table setting (
  key   text primary key,
  value text not null
);

-- Members ------------------------------------------------------------------------------------

create sequence member_seq increment 50 start with 50;
create table member (
  id                 bigint primary key,
  version            bigint not null default 0,
  name               text not null unique check (name = lower(name) and length(name) between 2 and 40),
  display_name       text not null check (length(display_name) between 1 and 80),
  email              text unique check (email = lower(email)),
  email_confirmed_at timestamptz,
  password_hash      text,
  about              text not null default '',
  about_html         text not null default '',
  location           text not null default '',
  website            text not null default '',
  joined_at          timestamptz not null,
  last_seen_at       timestamptz,
  -- raised by "log out everywhere" and by every password change: sessions carry the value they began with
  sign_in_epoch      integer not null default 0,
  suspended_at       timestamptz,
  external_id        text unique
);

create table member_role (
  member_id bigint not null references member on delete cascade,
  role      text not null check (role in ('MODERATOR', 'AGENT', 'PRODUCT', 'ADMINISTRATOR')),
  primary key (member_id, role)
);

create sequence member_group_seq increment 50 start with 50;
create table member_group (
  id    bigint primary key,
  name  text not null unique,
  title text not null
);

create table member_group_member (
  group_id  bigint not null references member_group on delete cascade,
  member_id bigint not null references member on delete cascade,
  primary key (group_id, member_id)
);
create index member_group_member_member on member_group_member (member_id);

-- One-time links: confirm an address, reset a password, set up the community. Only hashes are kept.
create table one_time_token (
  hash       text primary key,
  purpose    text not null check (purpose in ('CONFIRM_EMAIL', 'RESET_PASSWORD', 'SET_UP')),
  member_id  bigint references member on delete cascade,
  email      text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index one_time_token_member on one_time_token (member_id);

-- What somebody typed who wants to become a member. Each row waits for its own link, so that nobody
-- can change what another has typed for the same address or name; names stay free until confirmed.
create table registration (
  token_hash    text primary key references one_time_token on delete cascade,
  name          text not null,
  display_name  text not null,
  email         text not null,
  password_hash text not null,
  registered_at timestamptz not null
);
create index registration_name on registration (name);
create index registration_email on registration (email);

create sequence api_token_seq increment 50 start with 50;
create table api_token (
  id           bigint primary key,
  member_id    bigint not null references member on delete cascade,
  label        text not null,
  hash         text not null unique,
  created_at   timestamptz not null,
  last_used_at timestamptz,
  revoked_at   timestamptz
);
create index api_token_member on api_token (member_id);

-- Attempts per key ("sign-in:name:…", "sign-in:address:…", "reset:…"), in a sliding window.
create table attempt (
  id         bigint generated always as identity primary key,
  key        text not null,
  made_at    timestamptz not null
);
create index attempt_key on attempt (key, made_at);
create index attempt_made on attempt (made_at);

-- Spaces and tags ----------------------------------------------------------------------------

create sequence space_seq increment 50 start with 50;
create table space (
  id          bigint primary key,
  version     bigint not null default 0,
  slug        text not null unique,
  name        text not null,
  description text not null default '',
  color       text not null default 'slate',
  position    integer not null default 0,
  access      text not null check (access in ('OPEN', 'MEMBERS', 'GROUP', 'OWN')),
  group_id    bigint references member_group,
  check ((access = 'GROUP') = (group_id is not null))
);

create sequence tag_seq increment 50 start with 50;
create table tag (
  id               bigint primary key,
  version          bigint not null default 0,
  name             text not null unique check (name ~ '^[a-z0-9][a-z0-9.+#-]{0,34}$'),
  description      text not null default '',
  description_html text not null default '',
  external_id      text unique
);

-- Threads and posts --------------------------------------------------------------------------

create sequence thread_seq increment 50 start with 50;
create table thread (
  id               bigint primary key,
  version          bigint not null default 0,
  type             text not null check (type in ('QUESTION', 'DISCUSSION')),
  title            text not null,
  slug             text not null,
  space_id         bigint not null references space,
  author_id        bigint references member,
  author_name      text,
  state            text not null default 'PUBLISHED' check (state in ('PUBLISHED', 'HIDDEN', 'DELETED')),
  accepted_post_id bigint,
  official_post_id bigint,
  closed_at        timestamptz,
  closed_by        bigint references member,
  close_reason     text,
  -- copies kept for lists: the opening post's score, published answers, views
  score            integer not null default 0,
  answer_count     integer not null default 0,
  view_count       bigint not null default 0,
  hot              double precision not null default 0,
  last_post_no     integer not null default 0,
  excerpt          text not null default '',
  created_at       timestamptz not null,
  last_activity_at timestamptz not null,
  last_actor_id    bigint references member,
  external_id      text unique
);
create index thread_latest on thread (last_activity_at desc, id desc) where state = 'PUBLISHED';
create index thread_hot on thread (hot desc, id desc) where state = 'PUBLISHED';
create index thread_votes on thread (score desc, id desc) where state = 'PUBLISHED';
create index thread_unanswered on thread (created_at desc, id desc)
  where state = 'PUBLISHED' and type = 'QUESTION' and answer_count = 0;
create index thread_space on thread (space_id, last_activity_at desc, id desc);
create index thread_author on thread (author_id, created_at desc, id desc);

create table thread_tag (
  thread_id bigint not null references thread on delete cascade,
  tag_id    bigint not null references tag,
  position  smallint not null default 0,
  primary key (thread_id, tag_id)
);
create index thread_tag_tag on thread_tag (tag_id, thread_id desc);

-- Slugs that a thread had before its title changed need no table: /t/{id}/{anything} redirects by id.

create sequence post_seq increment 50 start with 50;
create table post (
  id             bigint primary key,
  version        bigint not null default 0,
  thread_id      bigint not null references thread,
  number         integer not null,
  kind           text not null check (kind in ('QUESTION', 'DISCUSSION', 'ANSWER', 'COMMENT')),
  parent_id      bigint references post,
  author_id      bigint references member,
  author_name    text,
  body           text not null,
  html           text not null,
  renderer       integer not null,
  state          text not null default 'PUBLISHED' check (state in ('PUBLISHED', 'HIDDEN', 'DELETED')),
  state_by       bigint references member,
  state_at       timestamptz,
  score          integer not null default 0,
  created_at     timestamptz not null,
  edited_at      timestamptz,
  edited_by      bigint references member,
  client_key     text,
  external_id    text unique,
  unique (thread_id, number),
  unique (author_id, client_key),
  check ((kind = 'COMMENT') = (parent_id is not null))
);
create index post_thread_votes on post (thread_id, score desc, number) where kind = 'ANSWER';
create index post_parent on post (parent_id, number) where parent_id is not null;
create index post_author on post (author_id, created_at desc, id desc);

alter table thread add foreign key (accepted_post_id) references post;
alter table thread add foreign key (official_post_id) references post;

-- One row per text a post has had; the row with the highest number is what the post says now.
create table post_revision (
  post_id     bigint not null references post on delete cascade,
  number      integer not null,
  title       text,
  body        text not null,
  tags        text,
  editor_id   bigint references member,
  editor_name text,
  edited_at   timestamptz not null,
  note        text not null default '',
  primary key (post_id, number)
);

-- Imported votes have no voter; a member has at most one vote on a post.
create sequence vote_seq increment 50 start with 50;
create table vote (
  id          bigint primary key,
  post_id     bigint not null references post on delete cascade,
  member_id   bigint references member on delete cascade,
  value       smallint not null check (value in (-1, 1)),
  cast_at     timestamptz not null,
  external_id text unique,
  unique (post_id, member_id)
);
create index vote_member on vote (member_id) where member_id is not null;

-- Events and mail ----------------------------------------------------------------------------

create sequence event_publication_seq increment 50 start with 50;
create table event_publication (
  id              bigint primary key,
  listener        text not null,
  event_type      text not null,
  payload         text not null,
  published_at    timestamptz not null,
  attempts        integer not null default 0,
  next_attempt_at timestamptz not null,
  completed_at    timestamptz,
  last_error      text
);
create index event_publication_due on event_publication (next_attempt_at, id) where completed_at is null;
create index event_publication_done on event_publication (completed_at) where completed_at is not null;

create sequence mail_outbox_seq increment 50 start with 50;
create table mail_outbox (
  id              bigint primary key,
  message_id      text not null unique,
  recipient       text not null,
  recipient_id    bigint references member on delete set null,
  subject         text not null,
  text            text not null,
  html            text,
  created_at      timestamptz not null,
  attempts        integer not null default 0,
  next_attempt_at timestamptz not null,
  sent_at         timestamptz,
  dead_at         timestamptz,
  last_error      text
);
create index mail_outbox_due on mail_outbox (next_attempt_at, id) where sent_at is null and dead_at is null;
