-- Where only one post of a thread is new, it alone is read: a thread of ten thousand posts costs no
-- more to answer than one of ten. Without a post the whole thread is meant.
alter table search_pending add post_id bigint;
alter table search_text_pending add post_id bigint;
