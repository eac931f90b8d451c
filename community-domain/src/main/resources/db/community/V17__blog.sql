-- Blogs, who writes in them, their articles, and what is written for them and not published yet. An
-- article is a thread; before it is published there is no thread and nothing that leads to it.

create sequence blog_seq increment 50 start with 50;
create table blog (
  id          bigint primary key,
  version     bigint not null default 0,
  kind        text not null check (kind in ('COMPANY', 'SPACE', 'MEMBER')),
  slug        text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  title       text not null,
  description text not null default '',
  -- where its articles stand unless their author says otherwise; a space's blog is in that space alone
  space_id    bigint references space on delete set null,
  owner_id    bigint references member on delete cascade,
  opened_at   timestamptz not null,
  check ((kind = 'MEMBER') = (owner_id is not null))
);
create unique index blog_owner on blog (owner_id) where owner_id is not null;
create unique index blog_of_space on blog (space_id) where kind = 'SPACE';

-- Whom an administrator lets write in a blog of the company or of a space.
create table blog_author (
  blog_id   bigint not null references blog on delete cascade,
  member_id bigint not null references member on delete cascade,
  primary key (blog_id, member_id)
);
create index blog_author_member on blog_author (member_id);

-- Whom an administrator lets have a blog of their own.
create table blog_right (
  member_id  bigint primary key references member on delete cascade,
  granted_by bigint references member on delete set null,
  granted_at timestamptz not null
);

create table article (
  thread_id    bigint primary key references thread on delete cascade,
  blog_id      bigint not null references blog on delete cascade,
  published_at timestamptz not null
);
create index article_blog on article (blog_id, published_at desc, thread_id desc);
create index article_latest on article (published_at desc, thread_id desc);

create sequence article_draft_seq increment 50 start with 50;
create table article_draft (
  id           bigint primary key,
  version      bigint not null default 0,
  blog_id      bigint not null references blog on delete cascade,
  author_id    bigint not null references member on delete cascade,
  space_id     bigint references space on delete set null,
  title        text not null default '',
  body         text not null default '',
  tags         text not null default '',
  comments     boolean not null default true,
  state        text not null check (state in ('DRAFT', 'SCHEDULED', 'HELD', 'PUBLISHED')),
  publish_at   timestamptz,
  time_zone    text,
  -- who could read the space when the article was scheduled: nobody publishes to others by surprise
  space_access text,
  -- why it was held back
  trouble      text not null default '',
  thread_id    bigint references thread on delete set null,
  client_key   text,
  saved_by     bigint references member on delete set null,
  saved_at     timestamptz not null,
  unique (author_id, client_key),
  check (state not in ('SCHEDULED', 'HELD') or publish_at is not null)
);
create index article_draft_due on article_draft (publish_at, id) where state = 'SCHEDULED';
create index article_draft_blog on article_draft (blog_id) where state <> 'PUBLISHED';
create index article_draft_author on article_draft (author_id) where state <> 'PUBLISHED';

-- One row per text that a draft has had.
create table article_draft_version (
  draft_id bigint not null references article_draft on delete cascade,
  number   integer not null,
  title    text not null,
  body     text not null,
  saved_by bigint references member on delete set null,
  saved_at timestamptz not null,
  primary key (draft_id, number)
);

alter table follow
  drop constraint follow_target_check,
  add constraint follow_target_check
    check (target in ('THREAD', 'TAG', 'SPACE', 'MEMBER', 'BLOG')),
  add column blog_id bigint generated always as (case when target = 'BLOG' then target_id end) stored
    references blog on delete cascade;
