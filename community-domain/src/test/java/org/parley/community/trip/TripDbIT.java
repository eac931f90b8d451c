package org.parley.community.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.setting.Settings;
import org.parley.community.space.SpaceViews;
import org.parley.community.space.Visibility;
import org.parley.community.tag.TagViews;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadListing;
import org.parley.community.thread.ThreadQuery;
import org.parley.community.thread.ThreadSort;

class TripDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  Jdbi jdbi;
  CountingSql sql;
  Trip trip;

  @BeforeEach
  void begin() {
    samples = samples == null ? new Samples(community) : samples;
    jdbi = community.get(Jdbi.class);
    sql = new CountingSql(jdbi);
    trip = community.get(Trips.class).begin(Visibility.PARAMETERS);
  }

  /** Everything that a row can hold. */
  record Sample(
      long number,
      Integer small,
      Double fraction,
      boolean flag,
      String text,
      Timestamp stamp,
      OffsetDateTime moment,
      LocalDate day,
      List<Object> words,
      List<Object> numbers) {

    static Sample of(ResultSet row) throws SQLException {
      return new Sample(
          row.getLong("number"),
          row.getObject("small", Integer.class),
          row.getObject("fraction", Double.class),
          row.getBoolean("flag"),
          row.getString("text"),
          row.getTimestamp("stamp"),
          row.getObject("moment", OffsetDateTime.class),
          row.getObject("day", LocalDate.class),
          Arrays.asList((Object[]) row.getArray("words").getArray()),
          Arrays.asList((Object[]) row.getArray("numbers").getArray()));
    }
  }

  @Test
  void rowOfATripHoldsWhatARowOfTheDatabaseHolds() {
    String full =
        """
        select 9007199254740993 as number, 7 as small, 0.1::float8 as fraction, true as flag,
               E'“a” \\\\ \\n ü' as text, timestamptz '2026-02-03 04:05:06.789012+02' as stamp,
               timestamptz '2026-02-03 04:05:06.789012Z' as moment, date '2026-02-03' as day,
               array['x', 'y y'] as words, array[3, 4]::bigint[] as numbers
        """;
    String empty =
        """
        union all
        select 0, null, null, null, null, null, null, null, array[]::text[], array[]::bigint[]\
        """;
    Reading<?, List<Sample>> reading =
        Reading.rows(full + empty, query -> {}, (row, context) -> Sample.of(row));

    assertThat(together(reading)).isEqualTo(reading.read(jdbi));
  }

  @Test
  void readModelsAnswerTogetherWhatTheyAnswerAlone() {
    Actor petra = samples.petra();
    for (int i = 0; i < 3; i++) {
      PostRef question = samples.question(petra);
      samples.answer(samples.ben(), question);
    }
    List<Reading<?, ?>> readings =
        List.of(
            community.get(Actors.class).reading(petra.id(), 0),
            community.get(Settings.class).reading("no.such.setting"),
            community.get(SpaceViews.class).reading(petra, "open"),
            community.get(TagViews.class).reading(petra, "battery"),
            community.get(TagViews.class).used(petra, 5),
            community.get(ThreadListing.class).reading(petra, hottest(2)),
            community.get(ThreadListing.class).reading(samples.anna(), hottest(1)));
    List<?> alone = readings.stream().map(reading -> reading.read(jdbi)).toList();

    List<Supplier<?>> asked =
        readings.subList(0, 6).stream().<Supplier<?>>map(reading -> trip.ask(reading)).toList();
    int statements =
        sql.count(
            () ->
                assertThat(asked.stream().map(Supplier::get).toList())
                    .isEqualTo(alone.subList(0, 6)));

    assertThat(statements).isEqualTo(1);
    assertThat(together(readings.get(6))).isEqualTo(alone.get(6));
  }

  @Test
  void readingsThatNameTheirParametersAlikeDoNotMixThemUp() {
    Supplier<Integer> one = trip.ask(number(1));
    Supplier<Integer> two = trip.ask(number(2));

    assertThat(List.of(one.get(), two.get())).containsExactly(1, 2);
  }

  @Test
  void parameterThatIsSharedIsSentOnce() {
    Trip sharing = community.get(Trips.class).begin(Set.of("n"));
    Supplier<Integer> one = sharing.ask(number(3));
    Supplier<Integer> other = sharing.ask(number(3).then(n -> n + 1));

    assertThat(List.of(one.get(), other.get())).containsExactly(3, 4);
  }

  @Test
  void onlyWhatNobodyHasFetchedIsFetched() {
    Supplier<Integer> one = trip.ask(number(1));
    assertThat(one.get()).isEqualTo(1);
    Supplier<Integer> two = trip.ask(number(2));

    assertThat(sql.count(() -> assertThat(one.get()).isEqualTo(1))).isZero();
    assertThat(sql.count(() -> assertThat(two.get()).isEqualTo(2))).isEqualTo(1);
    assertThat(sql.count(() -> assertThat(two.get()).isEqualTo(2))).isZero();
  }

  @Test
  void whatFailsDoesNotKeepTheOthersFromBeingAskedOnceMore() {
    Supplier<Integer> good = trip.ask(number(1));
    Supplier<List<Integer>> bad =
        trip.ask(Reading.rows("select 1 / 0 as n", query -> {}, (row, context) -> row.getInt("n")));

    assertThatThrownBy(good::get).isInstanceOf(JdbiException.class);
    assertThat(good.get()).isEqualTo(1);
    assertThatThrownBy(bad::get).isInstanceOf(JdbiException.class);
  }

  private <T> T together(Reading<?, T> reading) {
    Supplier<T> asked = trip.ask(reading);
    trip.ask(number(0));
    return asked.get();
  }

  private static Reading<?, Integer> number(int n) {
    return Reading.rows(
            "select :n::int as n", query -> query.bind("n", n), (row, context) -> row.getInt("n"))
        .then(rows -> rows.get(0));
  }

  private static ThreadQuery hottest(int limit) {
    return new ThreadQuery(ThreadSort.HOT, null, null, null, null, null, limit);
  }
}
