-- The log also tells what staff did to threads as a whole.

alter table moderation_log
  drop constraint moderation_log_action_check,
  add constraint moderation_log_action_check check (action in (
    'HIDDEN', 'DELETED', 'RESTORED', 'DISMISSED', 'CLOSED', 'REOPENED',
    'PINNED', 'UNPINNED', 'MOVED', 'SPLIT', 'MERGED', 'RETAGGED'));
