-- Mail: what a mail is about, replies by mail, digests.

alter table mail_outbox
  add column kind         text not null default 'ACCOUNT' check (kind in ('ACCOUNT', 'NOTICE', 'DIGEST', 'BOUNCE')),
  -- headers of its own, one on each line
  add column headers      text not null default '',
  -- the mail server said no to this very mail: others to the same recipient do not wait for it
  add column refused_at   timestamptz,
  -- taken back before it went: discarded by an administrator, or its reader may not see it any more
  add column withdrawn_at timestamptz;

drop index mail_outbox_due;
create index mail_outbox_due on mail_outbox (created_at, id)
  where sent_at is null and dead_at is null and withdrawn_at is null;
create index mail_outbox_order on mail_outbox (recipient, created_at, id)
  where sent_at is null and dead_at is null and withdrawn_at is null and refused_at is null;
create index mail_outbox_recipient on mail_outbox (recipient_id) where recipient_id is not null;

-- The posts that a mail shows; looked at once more just before it goes.
create table mail_about (
  mail_id bigint not null references mail_outbox on delete cascade,
  post_id bigint not null references post on delete cascade,
  primary key (mail_id, post_id)
);
create index mail_about_post on mail_about (post_id);

-- What a mail's Reply-To stands for. The address holds 130 random bits, of which only a hash is kept.
create table reply_address (
  token_hash text primary key,
  member_id  bigint not null references member on delete cascade,
  post_id    bigint not null references post on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index reply_address_member on reply_address (member_id, post_id);
create index reply_address_post on reply_address (post_id);
create index reply_address_expiry on reply_address (expires_at);

-- Every mail that was read, once, and what became of it; never its words.
create sequence inbound_mail_seq increment 50 start with 50;
create table inbound_mail (
  id         bigint primary key,
  -- a hash of Message-ID and sender, or of the whole mail where it has none
  mail_key   text not null unique,
  message_id text,
  sender     text not null default '',
  outcome    text not null check (outcome in ('POSTED', 'BOUNCED', 'DROPPED', 'SET_ASIDE', 'FAILING')),
  reason     text not null default '',
  attempts   integer not null default 0,
  member_id  bigint references member on delete set null,
  post_id    bigint references post on delete set null,
  read_at    timestamptz not null
);
create index inbound_mail_sender on inbound_mail (sender, read_at);
create index inbound_mail_trouble on inbound_mail (read_at desc) where outcome in ('SET_ASIDE', 'FAILING');
create index inbound_mail_read on inbound_mail (read_at);
create index inbound_mail_member on inbound_mail (member_id) where member_id is not null;
create index inbound_mail_post on inbound_mail (post_id) where post_id is not null;

-- One row per member and period, also when there was nothing to tell.
create table digest (
  member_id   bigint not null references member on delete cascade,
  period      text not null,
  composed_at timestamptz not null,
  mail_id     bigint references mail_outbox on delete set null,
  primary key (member_id, period)
);
create index digest_mail on digest (mail_id) where mail_id is not null;

-- A thread is in one digest of a member at most.
create table digest_thread (
  member_id bigint not null references member on delete cascade,
  thread_id bigint not null references thread on delete cascade,
  period    text not null,
  primary key (member_id, thread_id)
);
create index digest_thread_thread on digest_thread (thread_id);
