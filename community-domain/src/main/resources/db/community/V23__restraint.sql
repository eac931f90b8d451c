-- What a member may not do at present, and until when. Why is moderation's to record. A suspension
-- without an end lasts until somebody ends it.

alter table member
  add column suspended_until timestamptz,
  add column silenced_until  timestamptz,
  add column muted_until     timestamptz,
  add constraint member_suspended_until check (suspended_until is null or suspended_at is not null);
