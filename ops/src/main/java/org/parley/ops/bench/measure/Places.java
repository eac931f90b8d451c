package org.parley.ops.bench.measure;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.ops.CommandFailed;

/**
 * The addresses that are measured.
 *
 * @param thread a thread with a full first page
 * @param stylesheet the static file whose size is nearest to that page's
 */
record Places(String thread, String stylesheet, Lists lists, Many many) {

  /** The largest lists. */
  record Lists(String space, String tag) {}

  /** Addresses that are taken in turn. */
  record Many(List<String> threads, List<String> typed) {}

  /** The lightest servlet of the product: all filters, then a few fixed letters. */
  static final String SERVLET = "/health/live";

  private static final Pattern STYLESHEET =
      Pattern.compile("\"(/parley/[a-z-]+\\.(?:css|js)(?:\\?v=[^\"]*)?)\"");
  private static final int THREADS = 1_000;
  private static final int TITLES = 25;

  static Places find(CommunityFacts facts, Web web) {
    String thread =
        facts.threadOfTwenty().stream()
            .findFirst()
            .orElseThrow(() -> new CommandFailed("No thread has twenty posts"));
    HttpResponse<String> page = web.get(thread);
    if (page.statusCode() != 200) {
      throw new CommandFailed(thread + " was answered with " + page.statusCode());
    }
    return new Places(
        thread,
        stylesheet(page.body(), web),
        new Lists("/s/" + facts.space(), "/tags/" + Web.encoded(facts.tag())),
        new Many(
            facts.threadsToRead(THREADS),
            SearchedWords.typed(facts.titles(TITLES)).stream()
                .map(typed -> "/api/v1/suggestions?q=" + Web.encoded(typed))
                .toList()));
  }

  private static String stylesheet(String page, Web web) {
    int size = length(page);
    return STYLESHEET
        .matcher(page)
        .results()
        .map(match -> match.group(1))
        .distinct()
        .min(Comparator.comparingInt(path -> Math.abs(length(web.get(path).body()) - size)))
        .orElseThrow(() -> new CommandFailed("The thread's page names no style sheet"));
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
