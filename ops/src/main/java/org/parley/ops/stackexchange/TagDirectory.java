package org.parley.ops.stackexchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.community.markup.Slug;
import org.parley.ops.ingest.IncomingTag;
import org.parley.ops.ingest.TagWriter;

/**
 * The site's tags and what they are here. Tags are few, so that all names are in memory. A name
 * that Parley's rules do not allow, as one in Cyrillic, is spelled in what they do allow.
 */
final class TagDirectory {

  private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9.+#-]{0,34}");
  private static final int LONGEST = 35;
  private static final Pattern SEPARATORS = Pattern.compile("[<>|]+");

  /** What a tag has as long as nothing is written. */
  private static final long NOT_WRITTEN = 0;

  private final ImportRun run;
  private final TagWriter writer;
  private final Map<String, Tag> tags = new HashMap<>();

  TagDirectory(ImportRun run) {
    this.run = run;
    this.writer = new TagWriter(run.connection());
  }

  /** A tag here. */
  record Tag(long id, String name) {}

  /** The names in {@code <hops><history>}, or in {@code |hops|history|} as newer dumps have it. */
  static List<String> names(DumpRow question) {
    return Stream.of(SEPARATORS.split(question.text("Tags", "")))
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  static String nameHere(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (ALLOWED.matcher(lower).matches()) {
      return lower;
    }
    String folded = Slug.of(name).replaceAll("[^a-z0-9-]+", "").replaceAll("^-+", "");
    String spelled = folded.isEmpty() ? "tag-" + Integer.toHexString(name.hashCode()) : folded;
    return spelled.substring(0, Math.min(LONGEST, spelled.length()));
  }

  /** Those of the names, spelled as here, that are tags already. */
  Map<String, Long> find(Collection<String> namesHere) throws SQLException {
    return writer.find(namesHere);
  }

  /** Writes those that are not here; answers how many that were. The key is the site's name. */
  int add(Map<String, IncomingTag> incoming) throws SQLException {
    Map<String, Long> here =
        writer.find(incoming.values().stream().map(IncomingTag::name).toList());
    Map<String, IncomingTag> missing = new LinkedHashMap<>();
    incoming.values().stream()
        .filter(tag -> !here.containsKey(tag.name()))
        .forEach(tag -> missing.putIfAbsent(tag.name(), tag));
    if (run.writes()) {
      here.putAll(writer.write(List.copyOf(missing.values())));
    }
    incoming.forEach(
        (name, tag) ->
            tags.put(name, new Tag(here.getOrDefault(tag.name(), NOT_WRITTEN), tag.name())));
    return missing.size();
  }

  /** Makes tags of names that questions carry and the dump's list of tags does not. */
  void addUnlisted(Collection<DumpRow> questions) throws SQLException {
    Map<String, IncomingTag> unlisted = new LinkedHashMap<>();
    for (DumpRow question : questions) {
      for (String name : names(question)) {
        if (!tags.containsKey(name)) {
          unlisted.putIfAbsent(name, new IncomingTag(nameHere(name), "", "", null));
        }
      }
    }
    if (unlisted.isEmpty()) {
      return;
    }
    int written = add(unlisted);
    unlisted.keySet().forEach(name -> run.reconciliation().read(Kind.NAMED_TAGS));
    run.reconciliation().written(Kind.NAMED_TAGS, written);
    run.reconciliation()
        .skipped(Kind.NAMED_TAGS, Reconciliation.HERE_ALREADY, unlisted.size() - (long) written);
  }

  /** The tags of a question, in their order, none twice. */
  List<Tag> of(DumpRow question) {
    List<Tag> found = new ArrayList<>();
    for (String name : names(question)) {
      Tag tag = tags.get(name);
      if (!found.contains(tag)) {
        found.add(tag);
      }
    }
    return found;
  }
}
