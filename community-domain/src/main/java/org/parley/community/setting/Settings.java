package org.parley.community.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.trip.Reading;

/** Facts about the community as a whole, kept in the database: its name, when it was founded. */
@ApplicationScoped
public class Settings {

  /** The community's name as pages and mails show it. */
  public static final String NAME = "community.name";

  public static final String TAGLINE = "community.tagline";

  /** ISO instant of the first start; present on every community that was set up or filled. */
  public static final String FOUNDED = "community.founded";

  @Inject Jdbi jdbi;

  public Optional<String> find(String key) {
    return reading(key).read(jdbi);
  }

  public Reading<?, Optional<String>> reading(String key) {
    return Reading.rows(
            "select value from setting where key = :key",
            query -> query.bind("key", key),
            (row, context) -> row.getString("value"))
        .then(values -> values.stream().findFirst());
  }

  public String communityName() {
    return nameReading().read(jdbi);
  }

  public Reading<?, String> nameReading() {
    return reading(NAME).then(name -> name.orElse("Parley"));
  }

  public void put(String key, String value) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into setting (key, value) values (:key, :value)
                    on conflict (key) do update set value = excluded.value\
                    """)
                .bind("key", key)
                .bind("value", value)
                .execute());
  }

  /** Keeps the value unless there is one already; returns the one that is kept. */
  public String keep(String key, String value) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into setting (key, value) values (?, ?) on conflict do nothing",
                key,
                value));
    return find(key).orElseThrow();
  }
}
