package org.parley.moderation.screening.text;

import java.util.List;
import java.util.Map;

/**
 * The tone of a text by rules: words' valences, raised by intensifiers, capitals and exclamation
 * marks, turned by negation; what comes after "but" counts more than what comes before. After Hutto
 * and Gilbert, VADER (ICWSM 2014), with its constants.
 */
public final class Tone {

  private static final double RAISED = 0.293;
  private static final double SHOUTED = 0.733;
  private static final double TURNED = -0.74;
  private static final double ALPHA = 15;

  private static final Map<String, Double> INTENSITY =
      Map.ofEntries(
          up("absolutely"),
          up("amazingly"),
          up("awfully"),
          up("completely"),
          up("considerably"),
          up("deeply"),
          up("effing"),
          up("enormously"),
          up("entirely"),
          up("especially"),
          up("exceptionally"),
          up("extremely"),
          up("fricking"),
          up("fucking"),
          up("fully"),
          up("greatly"),
          up("highly"),
          up("hugely"),
          up("incredibly"),
          up("intensely"),
          up("more"),
          up("most"),
          up("particularly"),
          up("purely"),
          up("quite"),
          up("really"),
          up("remarkably"),
          up("so"),
          up("substantially"),
          up("thoroughly"),
          up("totally"),
          up("tremendously"),
          up("unbelievably"),
          up("unusually"),
          up("utterly"),
          up("very"),
          up("such"),
          up("beyond"),
          down("almost"),
          down("barely"),
          down("hardly"),
          down("less"),
          down("little"),
          down("marginally"),
          down("occasionally"),
          down("partly"),
          down("scarcely"),
          down("slightly"),
          down("somewhat"),
          down("bit"),
          down("kinda"),
          down("sorta"));

  private final double[] scores;
  private final double emphasis;

  private Tone(double[] scores, double emphasis) {
    this.scores = scores;
    this.emphasis = emphasis;
  }

  public static Tone of(List<Token> tokens) {
    double[] scores = new double[tokens.size()];
    boolean isMixedCase = tokens.stream().anyMatch(token -> token.isWord() && !token.isShouted());
    for (int i = 0; i < scores.length; i++) {
      double valence = Valences.of(tokens.get(i));
      if (valence != 0) {
        double shout = isMixedCase && tokens.get(i).isShouted() ? SHOUTED : 0;
        scores[i] = inContext(tokens, i, valence + Math.copySign(shout, valence));
      }
    }
    weighAroundBut(tokens, scores);
    long marks = tokens.stream().filter(token -> token.form().startsWith("!")).count();
    return new Tone(scores, Math.min(4, marks) * 0.292);
  }

  /** The score of the token at that place, in its context. */
  public double at(int place) {
    return scores[place];
  }

  /** The whole: −1 to 1. */
  public double compound() {
    double sum = 0;
    for (double score : scores) {
      sum += score;
    }
    double raised = sum == 0 ? 0 : sum + Math.copySign(emphasis, sum);
    return raised / Math.sqrt(raised * raised + ALPHA);
  }

  private static double inContext(List<Token> tokens, int place, double valence) {
    double score = valence;
    for (int back = 1; back <= 3 && place - back >= 0; back++) {
      Token before = tokens.get(place - back);
      if (before.endsClause()) {
        break;
      }
      double raised = INTENSITY.getOrDefault(before.form(), 0.0) * (1.05 - 0.05 * back);
      score += Math.copySign(1, valence) * raised;
      if (Negation.isNegation(before.form())) {
        score *= TURNED;
      }
    }
    return score;
  }

  private static void weighAroundBut(List<Token> tokens, double[] scores) {
    int but = -1;
    for (int i = 0; i < scores.length; i++) {
      but = tokens.get(i).form().equals("but") ? i : but;
    }
    for (int i = 0; but >= 0 && i < scores.length; i++) {
      scores[i] *= i < but ? 0.5 : 1.5;
    }
  }

  private static Map.Entry<String, Double> up(String word) {
    return Map.entry(word, RAISED);
  }

  private static Map.Entry<String, Double> down(String word) {
    return Map.entry(word, -RAISED);
  }
}
