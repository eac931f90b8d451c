package org.parley.ops.stackexchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.community.badge.BadgeForm;
import org.parley.ops.ingest.BadgeWriter;
import org.parley.ops.ingest.BadgeWriter.IncomingAward;
import org.parley.ops.ingest.ExternalIds;

/**
 * Brings the badges that users were given along, with their dates. They become definitions of their
 * own, which nobody can earn here; what Parley's badges are given for is looked at afterwards.
 */
final class BadgeImport {

  private static final int CHUNK = 2_000;
  private static final String ORIGIN = "IMPORT";
  private static final String NO_USER = "its user is not in the dump";

  private final ImportRun run;
  private final Staging staging;
  private final TagDirectory tags;
  private final BadgeWriter writer;
  private final ExternalIds members;
  private final Set<String> defined = new HashSet<>();
  private final Map<Long, DumpRow> waiting = new LinkedHashMap<>();

  BadgeImport(ImportRun run, Staging staging, TagDirectory tags) {
    this.run = run;
    this.staging = staging;
    this.tags = tags;
    this.writer = new BadgeWriter(run.connection());
    this.members = new ExternalIds(run.connection(), "member");
  }

  void run() {
    run.file("Badges").read(this::take, run.progress());
    writeWaiting();
  }

  private void take(DumpRow badge) {
    run.reconciliation().read(Kind.BADGES);
    boolean isWhole =
        badge.number("Id") != null
            && badge.number("UserId") != null
            && badge.time("Date") != null
            && !badge.text("Name", "").isBlank();
    if (!isWhole) {
      run.reconciliation().skipped(Kind.BADGES, "incomplete row");
    } else if (waiting.putIfAbsent(badge.id(), badge) != null) {
      run.reconciliation().skipped(Kind.BADGES, "a second row of the same number");
    } else if (waiting.size() == CHUNK) {
      writeWaiting();
    }
  }

  private void writeWaiting() {
    if (!waiting.isEmpty()) {
      run.connection()
          .chunk(
              () -> {
                write(waiting.values());
                return null;
              });
      waiting.clear();
    }
  }

  private void write(Collection<DumpRow> badges) throws SQLException {
    Map<String, Long> known =
        members.find(
            badges.stream().map(badge -> run.site().user(badge.number("UserId"))).toList());
    if (!run.writes()) {
      count(badges, known);
      return;
    }
    Map<String, Long> ids = define(badges);
    Map<String, Long> about =
        tags.find(
            badges.stream()
                .filter(ImportedBadge::isOfTag)
                .map(badge -> TagDirectory.nameHere(badge.text("Name")))
                .toList());
    List<IncomingAward> awards = new ArrayList<>();
    for (DumpRow badge : badges) {
      Long member = known.get(run.site().user(badge.number("UserId")));
      if (member != null) {
        awards.add(award(badge, ids.get(ImportedBadge.key(badge)), member, about));
      }
    }
    int given = writer.give(awards);
    count(given, awards.size() - given, badges.size() - awards.size());
  }

  private void count(long given, long hereAlready, long withoutUser) {
    run.reconciliation().written(Kind.BADGES, given);
    run.reconciliation().skipped(Kind.BADGES, Reconciliation.HERE_ALREADY, hereAlready);
    run.reconciliation().skipped(Kind.BADGES, NO_USER, withoutUser);
  }

  /** What writing would come to. */
  private void count(Collection<DumpRow> badges, Map<String, Long> known) throws SQLException {
    Map<String, Long> ids =
        writer.find(badges.stream().map(ImportedBadge::key).distinct().toList());
    Set<Long> inDump = staging.users(badges.stream().map(badge -> badge.number("UserId")).toList());
    List<IncomingAward> awards = new ArrayList<>();
    long owned = 0;
    for (DumpRow badge : badges) {
      Long member = known.get(run.site().user(badge.number("UserId")));
      Long id = ids.get(ImportedBadge.key(badge));
      owned += member != null || inDump.contains(badge.number("UserId")) ? 1 : 0;
      if (member != null && id != null) {
        awards.add(award(badge, id, member, Map.of()));
      }
    }
    long hereAlready = writer.countGiven(awards);
    count(owned - hereAlready, hereAlready, badges.size() - owned);
  }

  private Map<String, Long> define(Collection<DumpRow> badges) throws SQLException {
    Map<String, BadgeForm> forms = new LinkedHashMap<>();
    badges.forEach(
        badge -> forms.computeIfAbsent(ImportedBadge.key(badge), key -> ImportedBadge.form(badge)));
    writer.define(forms.values().stream().filter(form -> defined.add(form.key())).toList(), ORIGIN);
    return writer.find(forms.keySet());
  }

  private IncomingAward award(DumpRow badge, long id, long member, Map<String, Long> about) {
    Long tag =
        ImportedBadge.isOfTag(badge) ? about.get(TagDirectory.nameHere(badge.text("Name"))) : null;
    return new IncomingAward(id, member, run.site().badge(badge.id()), tag, badge.time("Date"), "");
  }
}
