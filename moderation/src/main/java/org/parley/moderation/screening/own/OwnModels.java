package org.parley.moderation.screening.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.parley.moderation.screening.model.FeatureReader;
import org.parley.moderation.screening.model.LinearModel;
import org.parley.moderation.screening.model.LinearModelFile;
import org.parley.moderation.screening.model.ModelCard;
import org.parley.moderation.screening.model.TextModel;
import org.parley.moderation.screening.model.TrainedModel;

/**
 * The trainings of the community's own model, in the database: every node reads the same one. Only
 * the latest keeps its weights, for they have words of posts in them.
 */
@ApplicationScoped
public class OwnModels {

  private static final Logger LOG = Logger.getLogger(OwnModels.class.getName());

  @Inject EntityManager em;
  @Inject Jdbi jdbi;

  private volatile Loaded loaded = new Loaded(0, Optional.empty());

  /** A model by the number of its training; empty when its weights cannot be read here. */
  private record Loaded(int number, Optional<TrainedModel> model) {}

  /** The model that reads in the shipped one's place; asks the database which that is. */
  public Optional<TrainedModel> inForce() {
    Optional<Integer> number =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select number from own_spam_model where state = 'IN_FORCE'")
                    .mapTo(Integer.class)
                    .findOne());
    return number.flatMap(this::model);
  }

  private Optional<TrainedModel> model(int number) {
    Loaded known = loaded;
    if (known.number() != number) {
      known = new Loaded(number, load(number));
      loaded = known;
    }
    return known.model();
  }

  private Optional<TrainedModel> load(int number) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from own_spam_model where number = :number and weights is not null")
                .bind("number", number)
                .map(
                    (row, context) ->
                        read(
                            row.getBytes("weights"),
                            number,
                            row.getDouble("threshold"),
                            row.getTimestamp("trained_at").toInstant()))
                .findOne()
                .flatMap(model -> model));
  }

  /** A model of another version of the product is left alone until it is trained again. */
  private static Optional<TrainedModel> read(
      byte[] weights, int number, double threshold, Instant at) {
    try {
      LinearModel model = LinearModelFile.read(new ByteArrayInputStream(weights));
      ModelCard card =
          new ModelCard(
              TextModel.SPAM.word(),
              "own-" + number,
              at.toString(),
              FeatureReader.VERSION,
              "",
              threshold,
              List.of(),
              Map.of());
      return Optional.of(new TrainedModel(TextModel.SPAM, model, card));
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> "The community's own model " + number + " is not read");
      return Optional.empty();
    }
  }

  /** Others who store a training wait, so that one alone is in force. */
  void lock() {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('own-spam', 0))")
        .getSingleResult();
  }

  /** Of the latest training: its state and the fingerprint of its examples. */
  Optional<Latest> latest() {
    List<?> rows =
        em.createNativeQuery(
                "select state, fingerprint from own_spam_model order by number desc limit 1")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Latest(OwnModelState.valueOf((String) row[0]), (String) row[1]))
        .findFirst();
  }

  /** What is to be known before another training. */
  record Latest(OwnModelState state, String fingerprint) {}

  /** The model in force reads no more, and its weights are gone. */
  void retire(OwnModelState state) {
    em.createNativeQuery("delete from own_spam_model where state = 'TOO_FEW'").executeUpdate();
    em.createNativeQuery(
            """
            update own_spam_model
            set state = ?, weights = null, words_for = '', words_against = ''
            where state = 'IN_FORCE'\
            """)
        .setParameter(1, state.name())
        .executeUpdate();
  }

  void add(Examples examples, Instant now) {
    em.createNativeQuery(
            """
            insert into own_spam_model (state, trained_at, fingerprint, spam, others)
            values ('TOO_FEW', ?, ?, ?, ?)\
            """)
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, examples.fingerprint())
        .setParameter(3, examples.spam())
        .setParameter(4, examples.others())
        .executeUpdate();
  }

  void add(Examples examples, Training training, Instant now) {
    em.createNativeQuery(
            """
            insert into own_spam_model
              (state, trained_at, fingerprint, spam, others, threshold, weights, words_for,
               words_against, own_area, own_precision, own_recall, shipped_area,
               shipped_precision, shipped_recall)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .setParameter(
            1, (training.isOfUse() ? OwnModelState.IN_FORCE : OwnModelState.NO_BETTER).name())
        .setParameter(2, Timestamp.from(now))
        .setParameter(3, examples.fingerprint())
        .setParameter(4, examples.spam())
        .setParameter(5, examples.others())
        .setParameter(6, training.threshold())
        .setParameter(7, training.isOfUse() ? bytes(training.model()) : null)
        .setParameter(8, training.isOfUse() ? String.join("\n", training.wordsFor()) : "")
        .setParameter(9, training.isOfUse() ? String.join("\n", training.wordsAgainst()) : "")
        .setParameter(10, training.own().area())
        .setParameter(11, training.own().precision())
        .setParameter(12, training.own().recall())
        .setParameter(13, training.shipped().area())
        .setParameter(14, training.shipped().precision())
        .setParameter(15, training.shipped().recall())
        .executeUpdate();
  }

  private static byte[] bytes(LinearModel model) {
    try {
      return LinearModelFile.write(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
