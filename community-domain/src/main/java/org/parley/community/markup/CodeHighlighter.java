package org.parley.community.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.owasp.html.HtmlStreamEventReceiver;
import org.parley.community.markup.CodeTokenizer.Run;

/**
 * Colours code when a text is rendered, so that a page needs no script for it. It never changes the
 * code: a line whose runs do not add up to the line is written plain, and so is a whole block that
 * is too long, in an unknown language or more than a lexer can read.
 */
final class CodeHighlighter {

  static final int MAX_CODE = 20_000;

  /** Lexers look ahead to the end of the line, which makes one long line quadratic. */
  static final int MAX_LINE = 1_000;

  private CodeHighlighter() {}

  static void write(String language, String code, HtmlStreamEventReceiver out) {
    for (Run run : runs(language, code)) {
      if (run.cssClass().isEmpty()) {
        out.text(run.text());
      } else {
        out.openTag("span", List.of("class", run.cssClass()));
        out.text(run.text());
        out.closeTag("span");
      }
    }
  }

  private static List<Run> runs(String language, String code) {
    List<Run> plain = List.of(new Run("", code));
    if (code.length() > MAX_CODE) {
      return plain;
    }
    try {
      Optional<CodeTokenizer> tokenizer = CodeLanguages.tokenizer(language, code);
      return tokenizer.map(lexer -> merge(tokenize(lexer, code))).orElse(plain);
    } catch (RuntimeException | LinkageError | StackOverflowError unreadable) {
      // A lexer's defect, or a Java runtime without the desktop module, must not stop a post.
      return plain;
    }
  }

  private static List<Run> tokenize(CodeTokenizer tokenizer, String code) {
    List<Run> runs = new ArrayList<>();
    for (String line : code.split("(?<=\n)", -1)) {
      String content = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
      runs.addAll(tokenizeLine(tokenizer, content));
      runs.add(new Run("", line.substring(content.length())));
    }
    return runs;
  }

  private static List<Run> tokenizeLine(CodeTokenizer tokenizer, String line) {
    List<Run> plain = List.of(new Run("", line));
    if (line.length() > MAX_LINE) {
      return plain;
    }
    List<Run> runs = tokenizer.line(line);
    StringBuilder joined = new StringBuilder(line.length());
    runs.forEach(run -> joined.append(run.text()));
    return joined.toString().equals(line) ? runs : plain;
  }

  /** Neighbours of one class become one run, and so do the halves of a character that was split. */
  static List<Run> merge(List<Run> runs) {
    List<Run> merged = new ArrayList<>();
    String cssClass = "";
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      boolean splitCharacter =
          !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
      if (!splitCharacter && !run.text().isEmpty() && !run.cssClass().equals(cssClass)) {
        addRun(merged, cssClass, text);
        cssClass = run.cssClass();
      }
      text.append(run.text());
    }
    addRun(merged, cssClass, text);
    return merged;
  }

  private static void addRun(List<Run> merged, String cssClass, StringBuilder text) {
    if (!text.isEmpty()) {
      merged.add(new Run(cssClass, text.toString()));
      text.setLength(0);
    }
  }
}
