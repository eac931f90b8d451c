-- News of posts that a saved search has found: each about its post, which decides whether it shows, and
-- all of one search told in one place, the search's page.

alter table notification
  drop constraint notification_kind_check,
  add constraint notification_kind_check
    check (kind in ('MENTION', 'ANSWER', 'REPLY', 'ACCEPTED', 'OFFICIAL', 'VOTES', 'INVITATION',
                    'PRIVATE', 'MODERATION', 'IDEA_STATUS', 'POLL', 'DOCUMENT', 'BADGE', 'TRUST',
                    'FOLLOWED_THREAD', 'FOLLOWED_MEMBER', 'FOLLOWED_BLOG', 'FOLLOWED_TAG',
                    'FOLLOWED_SPACE', 'SAVED_SEARCH')),
  drop constraint notification_about_one,
  add constraint notification_about_one
    check ((thread_id is null) = (post_id is null)
           and case when kind = 'SAVED_SEARCH' then path is not null
                    else (post_id is null) = (path is not null) end
           and (space_id is null or path is not null));
create index notification_page on notification (member_id, path) where path is not null;
drop index notification_unread_page;
