package org.parley.ops.demo;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.badge.BadgeForm;
import org.parley.community.badge.rule.Rule;
import org.parley.ops.ingest.BadgeWriter;
import org.parley.ops.ingest.BadgeWriter.IncomingAward;
import org.parley.ops.ingest.IngestConnection;

/**
 * The company's own badges, given by hand, and the days on which members were here. What the
 * product's badges are given for is found by the first start.
 */
final class DemoBadges {

  private static final String FILE = "/demo/badges.yaml";
  private static final String ORIGIN = "ADMINISTRATOR";

  /** Whoever wrote something was here on that day. */
  private static final String HERE =
      """
      insert into member_day (member_id, day)
      select distinct author_id, (created_at at time zone 'UTC')::date from post
      where author_id is not null on conflict do nothing\
      """;

  private static final String IN_A_ROW =
      """
      insert into member_day (member_id, day)
      select m.id, cast(? as date) - n from member m, generate_series(0, ? - 1) as n
      where m.id = ? and cast(? as date) - n >= (m.joined_at at time zone 'UTC')::date
      on conflict do nothing\
      """;

  private final IngestConnection connection;
  private final DemoPeople people;
  private final DemoTimes times;

  DemoBadges(IngestConnection connection, DemoPeople people, DemoTimes times) {
    this.connection = connection;
    this.people = people;
    this.times = times;
  }

  private record Told(List<BadgeForm.Words> badges, List<Award> awards, List<Streak> streaks) {}

  private record Award(String badge, String member, String at, String reason) {}

  private record Streak(String member, int days) {}

  void write() throws SQLException {
    Told told = read();
    var writer = new BadgeWriter(connection);
    writer.define(told.badges().stream().map(DemoBadges::form).toList(), ORIGIN);
    Map<String, Long> ids = writer.find(told.badges().stream().map(BadgeForm.Words::key).toList());
    Set<String> many =
        told.badges().stream()
            .filter(words -> "many".equals(words.times()))
            .map(BadgeForm.Words::key)
            .collect(Collectors.toSet());
    writer.give(
        told.awards().stream()
            .map(
                award ->
                    incoming(
                        award,
                        ids.get(award.badge()),
                        many.contains(award.badge()) ? "hand:" + award.at() : "once"))
            .toList());
    connection.execute(HERE);
    LocalDate today = times.now().atZone(ZoneOffset.UTC).toLocalDate();
    for (Streak streak : told.streaks()) {
      connection.execute(IN_A_ROW, today, streak.days(), people.id(streak.member()), today);
    }
  }

  private IncomingAward incoming(Award award, long badge, String occasion) {
    return new IncomingAward(
        badge,
        people.id(award.member()),
        occasion,
        null,
        times.at(award.at()),
        award.reason() == null ? "" : award.reason());
  }

  private static BadgeForm form(BadgeForm.Words words) {
    return BadgeForm.of(
        new BadgeForm.Words(
            words.key(),
            words.title(),
            words.text(),
            words.level(),
            words.icon(),
            words.theme(),
            Rule.BY_HAND,
            words.times(),
            true));
  }

  private static Told read() {
    try (InputStream in = DemoBadges.class.getResourceAsStream(FILE)) {
      return new YAMLMapper().readValue(in, Told.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
