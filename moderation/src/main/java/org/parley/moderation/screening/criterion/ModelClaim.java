package org.parley.moderation.screening.criterion;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.community.problem.Invalid;
import org.parley.moderation.screening.model.Because;
import org.parley.moderation.screening.model.TextModel;
import org.parley.moderation.screening.model.TextScore;

/**
 * What one of the trained models claims of a post, when it is sure enough; the words that gave most
 * explain it. The models learned English: of a post in another language they claim nothing.
 */
public final class ModelClaim implements Criterion {

  static final String MODEL = "model";
  static final String THRESHOLD = "threshold";

  private final TextModel model;
  private final OptionalInt percent;

  ModelClaim(TextModel model, OptionalInt percent) {
    this.model = model;
    this.percent = percent;
  }

  public static ModelClaim of(Settings settings) {
    TextModel model =
        Stream.of(TextModel.values())
            .filter(known -> known.word().equals(settings.text(MODEL)))
            .findFirst()
            .orElseThrow(() -> new Invalid(MODEL, "screening.model"));
    return new ModelClaim(model, settings.number(THRESHOLD, 1, 100));
  }

  /** The words of the models that can be chosen. */
  public static List<String> choices() {
    return Stream.of(TextModel.values()).map(TextModel::word).toList();
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public Optional<Concern> concern() {
    return switch (model) {
      case DISSATISFIED, INSULT, ANGER, SENTIMENT -> Optional.of(Concern.ANGRY);
      case ASKS_FOR_A_HUMAN -> Optional.of(Concern.ASKS_HUMAN);
      case SPAM -> Optional.empty();
    };
  }

  @Override
  public Set<Need> needs() {
    return model == TextModel.SPAM ? EnumSet.of(Need.OWN_MODEL) : Set.of();
  }

  @Override
  public boolean canRead(PostUnderScreening post) {
    return post.reading().isEnglish();
  }

  @Override
  public List<Match> matches(PostUnderScreening post) {
    if (!canRead(post)) {
      return List.of();
    }
    WholeText text = WholeText.of(post);
    TextScore score = post.reading().score(model);
    if (!isSure(score)) {
      return List.of();
    }
    List<Match> words =
        score.because().stream().map(because -> match(text, because, score.score())).toList();
    return words.isEmpty()
        ? List.of(Match.ofWhole(Math.round(100 * score.score()) + " %", score.score()))
        : words;
  }

  private boolean isSure(TextScore score) {
    return percent.isPresent() ? 100 * score.score() >= percent.getAsInt() : score.isHit();
  }

  private static Match match(WholeText text, Because because, double score) {
    return text.match(because.span().from(), because.span().to(), score);
  }
}
