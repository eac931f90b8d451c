-- What is said in private: files for one member and the team alone, and news of it.

-- Who reads the space in which the post stands and serves customers sees them beside the member.
create table private_attachment (
  attachment_id bigint not null references attachment,
  member_id     bigint not null references member,
  post_id       bigint not null references post,
  primary key (attachment_id, member_id, post_id)
);

alter table notification
  drop constraint notification_kind_check,
  add constraint notification_kind_check
    check (kind in ('MENTION', 'ANSWER', 'REPLY', 'ACCEPTED', 'OFFICIAL', 'VOTES', 'INVITATION',
                    'PRIVATE', 'MODERATION', 'IDEA_STATUS', 'POLL', 'DOCUMENT', 'BADGE', 'TRUST',
                    'FOLLOWED_THREAD', 'FOLLOWED_MEMBER', 'FOLLOWED_BLOG', 'FOLLOWED_TAG',
                    'FOLLOWED_SPACE'));
