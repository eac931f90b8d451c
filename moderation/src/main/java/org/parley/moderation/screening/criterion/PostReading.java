package org.parley.moderation.screening.criterion;

import java.util.List;
import java.util.stream.Stream;
import org.parley.moderation.screening.model.LazyReading;
import org.parley.moderation.screening.model.TextModel;
import org.parley.moderation.screening.model.TextModels;
import org.parley.moderation.screening.model.TextScore;
import org.parley.moderation.screening.model.TrainedModel;

/**
 * What models read in a post, for all rules together: each thing is reckoned when the first rule
 * asks for it, and never again. For one thread.
 */
public final class PostReading {

  private final String title;
  private final String body;
  private final List<String> earlier;
  private final LazyReading whole;
  private List<Double> tones;
  private Boolean english;

  PostReading(String title, String body, List<String> earlier) {
    this(title, body, earlier, TextModels.reading(new WholeText(title, body).words()));
  }

  private PostReading(String title, String body, List<String> earlier, LazyReading whole) {
    this.title = title;
    this.body = body;
    this.earlier = earlier;
    this.whole = whole;
  }

  /** The same post, read by a model of the community's own as well. */
  PostReading by(TrainedModel own) {
    return new PostReading(
        title, body, earlier, TextModels.reading(new WholeText(title, body).words(), own));
  }

  TextScore score(TextModel model) {
    return whole.score(model);
  }

  /** Whether it is written in what the models learned, as far as anybody can tell. */
  boolean isEnglish() {
    if (english == null) {
      english = English.couldBe(new WholeText(title, body).words());
    }
    return english;
  }

  /** Its tone and those of the posts before it, the latest first, each from −100 to 100. */
  List<Double> tones() {
    if (tones == null) {
      tones =
          Stream.concat(Stream.of(body), earlier.stream())
              .map(text -> 100 * TextModels.reading(text).sentimentOfWords().balance())
              .toList();
    }
    return tones;
  }
}
