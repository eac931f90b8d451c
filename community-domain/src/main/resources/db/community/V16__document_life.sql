-- What happens to a document beside its being written: reviews, publications, comments, suggestions.

alter table document
  add column published_at    timestamptz,
  -- when somebody last vouched for the published text
  add column reviewed_at     timestamptz,
  add column helpful_count   integer not null default 0,
  add column unhelpful_count integer not null default 0;

-- Named versions and turns of a document's life, at the step at which they happened.
create table document_milestone (
  id          bigint generated always as identity primary key,
  document_id bigint not null references document on delete cascade,
  step        integer not null,
  kind        text not null check (kind in ('NAMED', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'CONFIRMED',
                                            'ARCHIVED', 'REVIVED', 'ACCEPTED', 'RESTORED')),
  name        text not null default '',
  note        text not null default '',
  member_id   bigint references member on delete set null,
  -- who wrote what was accepted
  credited_id bigint references member on delete set null,
  made_at     timestamptz not null,
  check ((kind = 'NAMED') = (name <> ''))
);
create index document_milestone_step on document_milestone (document_id, step, id);
create unique index document_milestone_name on document_milestone (document_id, lower(name)) where name <> '';

create table document_reviewer (
  document_id bigint not null references document on delete cascade,
  member_id   bigint not null references member on delete cascade,
  asked_at    timestamptz not null,
  primary key (document_id, member_id)
);
create index document_reviewer_member on document_reviewer (member_id);

-- A comment stands on a passage of the text as it was after a step; later steps move it.
create table document_comment (
  id          bigint generated always as identity primary key,
  document_id bigint not null references document on delete cascade,
  parent_id   bigint references document_comment on delete cascade,
  member_id   bigint references member on delete set null,
  body        text not null,
  html        text not null,
  step        integer,
  passage_from integer,
  passage_to   integer,
  -- what stood there when the comment was made; gone when later steps removed all of it
  quote       text not null default '',
  gone        boolean not null default false,
  made_at     timestamptz not null,
  resolved_at timestamptz,
  resolved_by bigint references member on delete set null,
  -- an answer has no passage of its own
  check ((parent_id is null) = (step is not null)),
  check (step is null or (passage_from < passage_to and quote <> ''))
);
create index document_comment_document on document_comment (document_id, id);
create index document_comment_parent on document_comment (parent_id);

create table document_suggestion (
  id          bigint generated always as identity primary key,
  document_id bigint not null references document on delete cascade,
  member_id   bigint references member on delete set null,
  -- the step whose text was published when the suggestion was made, and what is to change in it
  base_step   integer not null,
  changes     text not null,
  note        text not null default '',
  state       text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  made_at     timestamptz not null,
  decided_at  timestamptz,
  decided_by  bigint references member on delete set null,
  reason      text not null default '',
  check ((state = 'OPEN') = (decided_at is null))
);
create index document_suggestion_document on document_suggestion (document_id, state, id);
create index document_suggestion_open on document_suggestion (id) where state = 'OPEN';
create index document_suggestion_member on document_suggestion (member_id, id);

-- The posts that a document was made of.
create table document_source_post (
  document_id bigint not null references document on delete cascade,
  post_id     bigint not null references post on delete cascade,
  position    integer not null,
  -- what was taken over was as of then; later edits of the post are shown to editors
  taken_at    timestamptz not null,
  primary key (document_id, post_id)
);
create index document_source_post_post on document_source_post (post_id);

create table document_helpful (
  document_id bigint not null references document on delete cascade,
  member_id   bigint not null references member on delete cascade,
  helpful     boolean not null,
  reason      text not null default '',
  -- the published step that it is about
  step        integer not null,
  said_at     timestamptz not null,
  primary key (document_id, member_id)
);

-- The files that a document's drafts name, for its editors' eyes; readers go by post_attachment.
create table document_attachment (
  document_id   bigint not null references document on delete cascade,
  attachment_id bigint not null references attachment,
  primary key (document_id, attachment_id)
);
create index document_attachment_attachment on document_attachment (attachment_id);

create table document_template (
  id          bigint generated always as identity primary key,
  name        text not null,
  description text not null default '',
  body        text not null,
  version     integer not null default 1,
  changed_at  timestamptz not null default now(),
  changed_by  bigint references member on delete set null
);
create unique index document_template_name on document_template (lower(name));

insert into document_template (name, description, body) values
('How-to', 'Leads through one task, step by step.', $$What this is for, in one sentence, and who it is for.

## Before you begin

- What you need at hand
- What should be true already

## Steps

1. The first thing to do. Say what one sees when it worked.
2. The next thing.
3. The last thing.

## Check that it worked

How to tell, without a doubt, that all is well.

## If it did not work

| What you see | What to do |
|---|---|
| | |
$$),
('Known issue', 'Says what is broken, for whom, and what to do until it is mended.', $$**State:** under investigation

**Affects:** products and versions

## What happens

What one sees, word for word where there is a message.

## Who is affected

When it happens and when it does not.

## Workaround

1. What to do until it is mended.

## What we are doing

What is known of the cause, and when there will be news.
$$),
('Release note', 'Tells what changed with a version.', $$**Version:** 

**Available from:** 

In a sentence or two: why one wants this version.

## New

- 

## Better

- 

## Mended

- 

## Before you update

What to save, and how long it takes.

## Known issues

- 
$$),
('FAQ', 'Short answers to what is asked most.', $$What these questions are about.

## First question, as customers ask it?

The answer in two or three sentences. A link to where there is more.

## Second question?

The answer.

## Still stuck?

Where to ask, and what to bring.
$$);
