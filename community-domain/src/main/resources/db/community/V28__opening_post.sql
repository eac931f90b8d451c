-- A thread's page starts with its opening post, also when thousands of answers follow.
create index post_opening on post (thread_id) where kind <> 'ANSWER' and kind <> 'COMMENT';
