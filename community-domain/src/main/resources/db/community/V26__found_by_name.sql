-- Members and tags are found while their names are typed: by what a handle or a tag begins with, and
-- by what any word of a name begins with. Each list costs what it shows, however many there are.
create index member_name_start on member (name text_pattern_ops) where suspended_at is null;
create index member_words on member
  using gin (to_tsvector('simple', display_name || ' ' || translate(name, '._-', '   ')))
  where suspended_at is null;
create index tag_name_start on tag (name text_pattern_ops);
create index tag_words on tag using gin (to_tsvector('simple', translate(name, '.+#-', '    ')));
