-- Who follows what, who is told of what, and how they want to be told.

-- Follows -------------------------------------------------------------------------------------

-- One row per member and thing followed. The generated columns tie each row to what it is about.
create table follow (
  member_id   bigint not null references member on delete cascade,
  target      text not null check (target in ('THREAD', 'TAG', 'SPACE', 'MEMBER')),
  target_id   bigint not null,
  followed_at timestamptz not null,
  thread_id   bigint generated always as (case when target = 'THREAD' then target_id end) stored
              references thread on delete cascade,
  tag_id      bigint generated always as (case when target = 'TAG' then target_id end) stored
              references tag on delete cascade,
  space_id    bigint generated always as (case when target = 'SPACE' then target_id end) stored
              references space on delete cascade,
  followed_id bigint generated always as (case when target = 'MEMBER' then target_id end) stored
              references member on delete cascade,
  primary key (member_id, target, target_id),
  check (target <> 'MEMBER' or target_id <> member_id)
);
create index follow_target on follow (target, target_id, member_id);
create index follow_latest on follow (member_id, target, followed_at desc, target_id desc);

-- Threads that a member has left by hand: taking part does not follow them again.
create table thread_left (
  member_id bigint not null references member on delete cascade,
  thread_id bigint not null references thread on delete cascade,
  left_at   timestamptz not null,
  primary key (member_id, thread_id)
);
create index thread_left_thread on thread_left (thread_id);

-- Threads of which a member wants to hear nothing. A follow stays beside it, for when it ends.
create table thread_mute (
  member_id bigint not null references member on delete cascade,
  thread_id bigint not null references thread on delete cascade,
  muted_at  timestamptz not null,
  primary key (member_id, thread_id)
);
create index thread_mute_thread on thread_mute (thread_id);

-- Invitations to answer -----------------------------------------------------------------------

create sequence invitation_seq increment 50 start with 50;
create table invitation (
  id          bigint primary key,
  version     bigint not null default 0,
  thread_id   bigint not null references thread on delete cascade,
  member_id   bigint not null references member on delete cascade,
  inviter_id  bigint references member on delete set null,
  invited_at  timestamptz not null,
  declined_at timestamptz,
  answered_at timestamptz,
  unique (thread_id, member_id)
);
create index invitation_inviter on invitation (inviter_id, invited_at);
create index invitation_member on invitation (member_id);

-- Notifications -------------------------------------------------------------------------------

-- One row per member and occasion ('post:17', 'votes:17:5', …), whichever channels it goes to: a
-- redelivered event finds its rows there. The post says what may be shown: a row whose post its
-- member may not see is neither shown, counted nor mailed.
create sequence notification_seq increment 50 start with 50;
create table notification (
  id          bigint primary key default nextval('notification_seq'),
  member_id   bigint not null references member on delete cascade,
  occasion    text not null,
  kind        text not null check (kind in ('MENTION', 'ANSWER', 'REPLY', 'ACCEPTED', 'OFFICIAL',
                'VOTES', 'INVITATION', 'MODERATION', 'FOLLOWED_THREAD', 'FOLLOWED_MEMBER',
                'FOLLOWED_TAG', 'FOLLOWED_SPACE')),
  thread_id   bigint not null references thread on delete cascade,
  post_id     bigint not null references post on delete cascade,
  actor_id    bigint references member on delete set null,
  amount      integer,
  -- what the kind leaves open: the followed tag's name, what moderation did
  detail      text not null default '',
  created_at  timestamptz not null,
  read_at     timestamptz,
  in_inbox    boolean not null,
  mail        text not null check (mail in ('OFF', 'AT_ONCE', 'DIGEST')),
  mail_due_at timestamptz,
  mailed_at   timestamptz,
  unique (member_id, occasion),
  check ((mail = 'AT_ONCE') = (mail_due_at is not null))
);
create index notification_inbox on notification (member_id, created_at desc, id desc)
  where in_inbox;
create index notification_unread on notification (member_id, thread_id) where read_at is null;
create index notification_thread on notification (thread_id);
create index notification_post on notification (post_id);
create index notification_read on notification (read_at) where read_at is not null;
create index notification_mail_due on notification (mail_due_at, id)
  where mail = 'AT_ONCE' and mailed_at is null and read_at is null;
create index notification_digest on notification (member_id, id)
  where mail = 'DIGEST' and mailed_at is null;

-- The highest number of votes that a post's author was told of: told once, however votes wobble.
create table vote_milestone (
  post_id bigint primary key references post on delete cascade,
  reached integer not null
);

-- How a member wants to be told; who has no row wants what the product thinks is sensible.
create table mailing (
  member_id   bigint primary key references member on delete cascade,
  time_zone   text not null,
  quiet_from  time,
  quiet_until time,
  digest      text not null check (digest in ('OFF', 'DAILY', 'WEEKLY')),
  check ((quiet_from is null) = (quiet_until is null))
);

create table notification_choice (
  member_id bigint not null references member on delete cascade,
  kind      text not null,
  inbox     boolean not null,
  mail      text not null check (mail in ('OFF', 'AT_ONCE', 'DIGEST')),
  primary key (member_id, kind)
);
