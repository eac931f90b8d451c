package org.parley.moderation.screening.own;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.moderation.screening.model.FeatureReader;
import org.parley.moderation.screening.model.TextModel;
import org.parley.moderation.screening.model.TextModels;

/**
 * What can be learned from: decisions on texts that differ, the latest where staff decided twice on
 * the same words.
 */
record Examples(List<Decision> all) {

  /** Fewer of a kind teach nothing that holds. */
  static final int FEWEST = 20;

  static Examples of(List<Decision> decisions) {
    Map<String, Decision> byGist = new LinkedHashMap<>();
    decisions.stream()
        .filter(decision -> !decision.gist().isEmpty())
        .forEach(decision -> byGist.put(decision.gist(), decision));
    return new Examples(List.copyOf(byGist.values()));
  }

  int spam() {
    return (int) all.stream().filter(Decision::isSpam).count();
  }

  int others() {
    return all.size() - spam();
  }

  boolean areEnough() {
    return spam() >= FEWEST && others() >= FEWEST;
  }

  /**
   * Tells whether anything was decided, edited or removed since, or another version of the product
   * reads; nothing can be read from it.
   */
  String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String reader = FeatureReader.VERSION + TextModels.shipped(TextModel.SPAM).card().version();
      digest.update(reader.getBytes(StandardCharsets.UTF_8));
      for (Decision decision : all) {
        String line = decision.postId() + (decision.isSpam() ? "+" : "-") + decision.text() + "\0";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
