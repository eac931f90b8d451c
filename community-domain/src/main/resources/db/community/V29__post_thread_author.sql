-- Whether somebody has written in a thread already is asked for each who may be invited to it.
create index post_thread_author on post (thread_id, author_id);
