-- A mail may be answered, too, that is about a page which is no thread: then its Reply-To stands for that page.

alter table reply_address
  alter column post_id drop not null,
  add column path text,
  add constraint reply_address_one_place check ((post_id is null) <> (path is null));
