-- Texts that agents use again and again, once somebody other than their writer approved them.

create sequence canned_reply_seq increment 50 start with 50;
create table canned_reply (
  id          bigint primary key,
  version     bigint not null default 0,
  title       text not null check (title <> ''),
  body        text not null check (body <> ''),
  state       text not null default 'DRAFT' check (state in ('DRAFT', 'APPROVED')),
  created_by  bigint not null references member,
  client_key  text,
  written_by  bigint not null references member,
  written_at  timestamptz not null,
  approved_by bigint references member,
  approved_at timestamptz,
  unique (created_by, client_key),
  check ((state = 'APPROVED') = (approved_by is not null)),
  check ((state = 'APPROVED') = (approved_at is not null)),
  check (approved_by <> written_by)
);
create index canned_reply_place
  on canned_reply ((case state when 'DRAFT' then '0' else '1' end || lower(title)), id);
