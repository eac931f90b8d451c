package org.parley.moderation.screening.model;

import org.parley.moderation.screening.text.Span;
import org.parley.moderation.screening.text.Token;
import org.parley.moderation.screening.text.TokenKind;
import org.parley.moderation.screening.text.Tone;

/**
 * What the rules of tone say: how much good and bad there is, the best and the worst word, the last
 * one that is either.
 */
final class ToneFeatures {

  private static final double MOST = 3;

  private ToneFeatures() {}

  static void addTo(Features features, PlainText text) {
    Tone tone = text.tone();
    double best = 0;
    double worst = 0;
    double last = 0;
    Span bestSpan = null;
    Span worstSpan = null;
    int good = 0;
    int bad = 0;
    for (int i = 0; i < text.tokens().size(); i++) {
      double score = tone.at(i);
      Token token = text.tokens().get(i);
      if (score == 0) {
        continue;
      }
      last = score;
      boolean isSign = token.kind() != TokenKind.WORD;
      features.see(
          "t:" + (score > 0 ? "good" : "bad") + (isSign ? "-sign" : ""),
          Math.abs(score) / 4,
          token.span());
      good += score > 0 ? 1 : 0;
      bad += score < 0 ? 1 : 0;
      if (score > best) {
        best = score;
        bestSpan = token.span();
      }
      if (score < worst) {
        worst = score;
        worstSpan = token.span();
      }
    }
    features
        .byName()
        .forEach((name, feature) -> feature.cap(name.startsWith("t:") ? MOST : feature.value()));
    double words = Math.sqrt(1 + text.tokens().size());
    see(features, "t:best", best / 4, bestSpan);
    see(features, "t:worst", -worst / 4, worstSpan);
    see(features, "t:last", last / 4, null);
    see(features, "t:compound", tone.compound(), null);
    see(features, "t:good-share", 2 * good / words, null);
    see(features, "t:bad-share", 2 * bad / words, null);
    see(features, "t:only-good", good > 0 && bad == 0 ? 1 : 0, bestSpan);
    see(features, "t:only-bad", bad > 0 && good == 0 ? 1 : 0, worstSpan);
    see(features, "t:neither", good + bad == 0 ? 1 : 0, null);
  }

  private static void see(Features features, String name, double value, Span span) {
    if (value != 0) {
      features.see(name, value, span);
    }
  }
}
