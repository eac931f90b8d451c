-- Pictures and files that members add to what they write.

-- Bytes that are stored once, under their SHA-256. The row is committed before the file is written and
-- goes after the file, under its lock: so there is no file without a row.
create table stored_content (
  hash      text primary key check (hash ~ '^[0-9a-f]{64}$'),
  size      bigint not null check (size > 0),
  -- renewed by everybody who is about to refer to it: what is fresh is not swept
  stored_at timestamptz not null
);
create index stored_content_stored on stored_content (stored_at);

create sequence attachment_seq increment 50 start with 50;
create table attachment (
  id          bigint primary key,
  member_id   bigint references member on delete set null,
  name        text not null check (length(name) between 1 and 120),
  type        text not null,
  hash        text not null references stored_content,
  size        bigint not null,
  -- pictures alone have these
  width       integer,
  height      integer,
  uploaded_at timestamptz not null,
  check ((width is null) = (height is null))
);
create index attachment_member on attachment (member_id, uploaded_at desc, id desc);
create index attachment_hash on attachment (hash);
create index attachment_uploaded on attachment (uploaded_at);

-- Smaller copies of a picture for narrower screens.
create table attachment_size (
  attachment_id bigint not null references attachment on delete cascade,
  width         integer not null,
  type          text not null,
  hash          text not null references stored_content,
  size          bigint not null,
  primary key (attachment_id, width)
);
create index attachment_size_hash on attachment_size (hash);

-- Which posts name an attachment, now or in an earlier text that their history shows. Whoever may see
-- one of them may see the attachment.
create table post_attachment (
  post_id       bigint not null references post on delete cascade,
  attachment_id bigint not null references attachment,
  primary key (post_id, attachment_id)
);
create index post_attachment_attachment on post_attachment (attachment_id);
