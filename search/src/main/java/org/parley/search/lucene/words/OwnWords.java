package org.parley.search.lucene.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.parley.search.PostDocument;
import org.parley.search.trend.TrendPost;

/** What a post's writer said in words of their own, for counting what people write about. */
public final class OwnWords {

  /** UTF-16 units of a post that are counted: enough to say what it is about. */
  static final int LONGEST_TEXT = 2_000;

  /** What is longer is no word that anybody would read in a list. */
  private static final int LONGEST_WORD = 40;

  private static final String PARTING =
      ".!?;:,()[]{}\"\u00AB\u00BB\u201C\u201D\u201E\u2026|/\n\u3001\u3002";

  private OwnWords() {}

  /** The post as engines keep it for counting; an opening with its thread's title. */
  public static String encoded(PostDocument post) {
    String title = post.kind().isOpening() ? post.title() + "\n" : "";
    return TrendPost.of(post, runs(title + post.ownText())).encoded();
  }

  /** Words as they are written, in runs that no mark parts. */
  static List<List<String>> runs(String whole) {
    String text = whole.length() > LONGEST_TEXT ? whole.substring(0, LONGEST_TEXT) : whole;
    List<List<String>> runs = new ArrayList<>();
    List<String> run = new ArrayList<>();
    int end = 0;
    try (StandardTokenizer tokens = new StandardTokenizer()) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.setReader(new StringReader(text));
      tokens.reset();
      while (tokens.incrementToken()) {
        boolean isWord = term.length() <= LONGEST_WORD;
        if (!run.isEmpty() && (!isWord || isParted(text, end, offset.startOffset()))) {
          runs.add(run);
          run = new ArrayList<>();
        }
        if (isWord) {
          run.add(term.toString());
        }
        end = offset.endOffset();
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private static boolean isParted(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(mark -> PARTING.indexOf(mark) >= 0);
  }
}
