-- News of things that are no posts, such as a badge or a document that is not published: a title and
-- a page of the community, and the space that one has to see to be told.

alter table notification
  alter column thread_id drop not null,
  alter column post_id drop not null,
  add column title    text not null default '',
  add column path     text check (path like '/%'),
  add column space_id bigint references space on delete cascade,
  drop constraint notification_kind_check,
  add constraint notification_kind_check
    check (kind in ('MENTION', 'ANSWER', 'REPLY', 'ACCEPTED', 'OFFICIAL', 'VOTES', 'INVITATION',
                    'MODERATION', 'IDEA_STATUS', 'POLL', 'DOCUMENT', 'BADGE', 'TRUST',
                    'FOLLOWED_THREAD', 'FOLLOWED_MEMBER', 'FOLLOWED_BLOG', 'FOLLOWED_TAG',
                    'FOLLOWED_SPACE')),
  add constraint notification_about_one
    check ((thread_id is null) = (post_id is null) and (post_id is null) = (path is not null)
           and (space_id is null or path is not null));
create index notification_unread_page on notification (member_id, path)
  where read_at is null and path is not null;

-- What a mail shows beside posts: pages that only those may know who see a space.
create table mail_about_space (
  mail_id  bigint not null references mail_outbox on delete cascade,
  space_id bigint not null references space on delete cascade,
  primary key (mail_id, space_id)
);
create index mail_about_space_space on mail_about_space (space_id);
