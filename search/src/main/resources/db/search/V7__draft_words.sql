-- The words of documents as their writers have them now, published or not. Only who may open a draft
-- finds it by them: every query asks.
create table search_draft (
  document_id bigint primary key references document on delete cascade,
  -- the step whose text this is
  head        integer not null,
  title       text not null,
  words       tsvector not null
);
create index search_draft_words on search_draft using gin (words);
