package org.parley.ops.stackexchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.community.markup.PlainText;
import org.parley.community.markup.TextRules;
import org.parley.ops.ingest.IncomingTag;
import org.parley.ops.stackexchange.Staging.Table;

/**
 * Brings tags with their descriptions. A tag on Stack Exchange has a short text and a long one,
 * both kept as posts; the description here is the short one, or the long one where it is alone.
 */
final class TagImport {

  private final ImportRun run;
  private final Staging staging;
  private final TagDirectory directory;
  private final Map<String, DumpRow> rows = new LinkedHashMap<>();
  private final Set<Long> counted = new HashSet<>();

  TagImport(ImportRun run, Staging staging, TagDirectory directory) {
    this.run = run;
    this.staging = staging;
    this.directory = directory;
  }

  void run() throws SQLException {
    run.file("Tags").read(this::take, run.progress());
    Set<String> here =
        directory.find(rows.keySet().stream().map(TagDirectory::nameHere).toList()).keySet();
    Map<String, IncomingTag> tags = new LinkedHashMap<>();
    for (Map.Entry<String, DumpRow> row : rows.entrySet()) {
      String name = row.getKey();
      List<DumpRow> texts = texts(row.getValue());
      tags.put(name, tag(name, row.getValue(), texts.isEmpty() ? null : texts.get(0)));
      count(texts, here.contains(TagDirectory.nameHere(name)));
    }
    long written = directory.add(tags);
    run.reconciliation().written(Kind.TAGS, written);
    run.reconciliation().skipped(Kind.TAGS, Reconciliation.HERE_ALREADY, rows.size() - written);
    run.reconciliation()
        .skipped(
            Kind.TAG_TEXTS,
            "text of no tag",
            staging.count(Table.POST, "s.type in (4, 5)") - counted.size());
  }

  private void count(List<DumpRow> texts, boolean isHere) {
    String others = isHere ? Reconciliation.HERE_ALREADY : "long text of a tag with a short one";
    boolean isDescribed = isHere;
    for (DumpRow text : texts) {
      if (!counted.add(text.id())) {
        continue;
      }
      if (isDescribed) {
        run.reconciliation().skipped(Kind.TAG_TEXTS, others);
      } else {
        run.reconciliation().written(Kind.TAG_TEXTS);
      }
      isDescribed = true;
    }
  }

  private void take(DumpRow tag) {
    run.reconciliation().read(Kind.TAGS);
    String name = tag.text("TagName", "").strip();
    if (tag.number("Id") == null || name.isEmpty()) {
      run.reconciliation().skipped(Kind.TAGS, "no number or no name");
    } else if (rows.putIfAbsent(name, tag) != null) {
      run.reconciliation().skipped(Kind.TAGS, "a second row of the same name");
    }
  }

  /** The posts with the tag's description, the short one first. */
  private List<DumpRow> texts(DumpRow tag) throws SQLException {
    List<DumpRow> texts = new ArrayList<>();
    for (String attribute : List.of("ExcerptPostId", "WikiPostId")) {
      Long id = tag.number(attribute);
      if (id != null) {
        staging.posts(List.of(id)).stream()
            .filter(post -> RowTypes.kind(Table.POST, post) == Kind.TAG_TEXTS)
            .filter(post -> !post.text("Body", "").isBlank())
            .forEach(texts::add);
      }
    }
    return texts;
  }

  private IncomingTag tag(String name, DumpRow row, DumpRow text) throws SQLException {
    if (text == null) {
      return incoming(name, row, "", "");
    }
    String source = source(text);
    if (source != null) {
      String description = TextRules.normalizeBody(source);
      return incoming(name, row, description, run.markup().renderImported(description).html());
    }
    String html = run.markup().sanitizeImported(text.text("Body"));
    return incoming(name, row, PlainText.of(html), html);
  }

  private IncomingTag incoming(String name, DumpRow row, String description, String html) {
    return new IncomingTag(
        TagDirectory.nameHere(name), description, html, run.site().tag(row.id()));
  }

  /** The Markdown of a description, null when the dump does not have it. */
  private String source(DumpRow text) throws SQLException {
    String latest = null;
    for (DumpRow change : staging.of(Table.HISTORY, List.of(text.id()))) {
      latest = RevisionHistory.isBody(change) ? change.text("Text") : latest;
    }
    return latest;
  }
}
