-- Answers that staff have verified, as readers are told of them. What became of those that are
-- verified no longer is moderation's to know.

create table verified_answer (
  post_id         bigint primary key references post,
  revision        int not null,
  body_hash       bytea not null,
  product_version text not null check (product_version <> ''),
  valid_until     date not null,
  verified_by     bigint not null references member,
  verified_at     timestamptz not null
);

-- Those whose text is to the character the one that was verified, whoever has changed it by
-- whatever way. The last day is the reader's clock's to compare.
create view verified_text as
  select v.*
  from verified_answer v
  join post p on p.id = v.post_id
  where p.kind = 'ANSWER' and p.state = 'PUBLISHED'
    and v.revision = coalesce(
      (select max(r.number) from post_revision r where r.post_id = p.id), 0)
    and v.body_hash = sha256(convert_to(p.body, 'UTF8'));
