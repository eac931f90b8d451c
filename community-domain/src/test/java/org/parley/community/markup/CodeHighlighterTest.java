package org.parley.community.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.markup.CodeTokenizer.Run;

class CodeHighlighterTest {

  private static final List<String> LANGUAGES =
      List.of(
          "bash",
          "c",
          "c++",
          "c#",
          "css",
          "diff",
          "dockerfile",
          "go",
          "groovy",
          "html",
          "ini",
          "java",
          "javascript",
          "json",
          "kotlin",
          "makefile",
          "perl",
          "php",
          "powershell",
          "properties",
          "python",
          "ruby",
          "rust",
          "scala",
          "sql",
          "typescript",
          "xml",
          "yaml");

  /** What opens, closes or confuses strings, comments, tags and blocks in any of the languages. */
  private static final List<String> PIECES =
      List.of(
          "/*",
          "*/",
          "//",
          "/**",
          "\"",
          "'",
          "`",
          "#",
          "$",
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          "<",
          ">",
          "<?",
          "?>",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "&",
          ";",
          ":",
          "=",
          "+",
          "-",
          "\\",
          "@",
          "%",
          "\"\"\"",
          "'''",
          "<<EOF",
          "EOF",
          "=begin",
          "=end",
          "${",
          "#{",
          "q{",
          "r#\"",
          "1",
          "0x",
          "1e",
          "1.5",
          "class",
          "def",
          "return",
          "\n",
          "\n\n\n",
          "\t",
          "é",
          "\uD83D\uDE00",
          "<![CDATA[",
          "]]>",
          "&lt;",
          "@param",
          "{%",
          "%}",
          "|",
          "~",
          "^",
          "!");

  private final Markup markup = new Markup();

  private String html(String language, String code) {
    return markup.render("```" + language + "\n" + code + "\n```\n").html();
  }

  private Element code(String language, String code) {
    return Jsoup.parseBodyFragment(html(language, code)).selectFirst("pre > code");
  }

  @Test
  void keywordsStringsAndCommentsAreMarkedOnTheServer() {
    assertThat(html("java", "return \"<b>\"; // why"))
        .isEqualTo(
            "<pre><code class=\"language-java\"><span class=\"tok-keyword\">return</span> "
                + "<span class=\"tok-string\">&#34;&lt;b&gt;&#34;</span>; "
                + "<span class=\"tok-comment\">// why</span>\n</code></pre>\n");
  }

  @Test
  void commentGoesOnOverItsLines() {
    assertThat(code("java", "/* a\nint b\n*/ int c").select(".tok-comment").eachText())
        .containsExactly("/* a", "int b", "*/");
  }

  @ParameterizedTest
  @CsvSource({
    "js, 'let a = 1', tok-keyword",
    "ts, 'const a = 1', tok-keyword",
    "sh, 'echo \"a\"', tok-string",
    "yml, '# a', tok-comment",
    "py, 'def f(): pass', tok-keyword",
    "Java, 'class A {}', tok-keyword",
    "kt, 'fun f() {}', tok-keyword",
    "c++, 'class A;', tok-keyword",
    "cs, 'class A {}', tok-keyword",
    "C#, 'class A {}', tok-keyword",
    "go, 'func f() {}', tok-keyword",
    "rs, 'fn f() {}', tok-keyword",
    "rb, 'def f', tok-keyword",
    "pl, 'my $a', tok-variable",
    "php, 'echo $a;', tok-variable",
    "php, '<?php echo $a;', tok-variable",
    "sql, 'SELECT 1', tok-keyword",
    "json, '{\"a\": true}', tok-literal",
    "xml, '<a b=\"c\"/>', tok-tag",
    "html, '<p>&amp;', tok-literal",
    "css, 'a { color: red }', tok-keyword",
    "ini, 'a=b', tok-operator",
    "properties, '# a', tok-comment",
    "dockerfile, 'FROM a', tok-keyword",
    "groovy, 'def a', tok-keyword",
    "diff, '+ a', tok-inserted",
    "patch, '- a', tok-deleted"
  })
  void languageIsKnownByItsNamesAndAliases(String name, String code, String expected) {
    assertThat(code(name, code).select("." + expected)).as(html(name, code)).isNotEmpty();
  }

  @Test
  void unknownLanguageIsPlain() {
    assertThat(html("klingon", "return <b>"))
        .isEqualTo("<pre><code class=\"language-klingon\">return &lt;b&gt;\n</code></pre>\n");
  }

  @Test
  void codeWithoutALanguageIsPlain() {
    assertThat(html("", "return 1")).isEqualTo("<pre><code>return 1\n</code></pre>\n");
  }

  @Test
  void charactersOutsideTheBasicPlaneStayWhole() {
    for (String language : LANGUAGES) {
      String code = "a = '\uD83D\uDE00' \uD83D\uDE00 < \uD83D\uDC69\u200D\uD83D\uDCBB \u0301é 日本";
      assertThat(code(language, code).wholeText()).as(language).isEqualTo(code + "\n");
    }
  }

  @Test
  void characterThatALexerSplitsIsJoinedAgain() {
    assertThat(
            CodeHighlighter.merge(
                List.of(new Run("a", "x\uD83D"), new Run("b", "\uDE00"), new Run("b", "y"))))
        .containsExactly(new Run("a", "x\uD83D\uDE00"), new Run("b", "y"));
  }

  @Test
  void noLexerLosesOrAltersText() {
    Random random = new Random(7);
    for (String language : LANGUAGES) {
      for (int sample = 0; sample < 60; sample++) {
        StringBuilder code = new StringBuilder("x");
        for (int i = 0; i < 40; i++) {
          code.append(PIECES.get(random.nextInt(PIECES.size())));
          code.append(random.nextBoolean() ? " " : "");
        }
        String expected = code + "x\n";
        String fence = "~".repeat(40);
        String html = markup.render(fence + language + "\n" + expected + fence).html();
        assertThat(Jsoup.parseBodyFragment(html).selectFirst("pre > code").wholeText())
            .as(language)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void codeBeyondTheLimitIsPlainAndWhole() {
    String code = "int a;\n".repeat(CodeHighlighter.MAX_CODE / 7 + 1);
    assertThat(code("java", code).select("span")).isEmpty();
    assertThat(code("java", code).wholeText()).isEqualTo(code + "\n");
    String shorter = "int a;\n".repeat(CodeHighlighter.MAX_CODE / 7 - 1);
    assertThat(code("java", shorter).select("span")).isNotEmpty();
  }

  @Test
  void lineBeyondTheLimitIsPlainAndTheNextIsNot() {
    String code = "int a = " + "1".repeat(CodeHighlighter.MAX_LINE) + ";\nint b;";
    assertThat(code("java", code).select("span").eachText()).containsExactly("int");
    assertThat(code("java", code).wholeText()).isEqualTo(code + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "\"", "'", "`", "<", "<!--", "/*", "a", "@", "\\", "$", "#", "{", "q("})
  void longLineOfOneKindEndsQuickly(String piece) {
    for (String language : LANGUAGES) {
      String line = piece.repeat(CodeHighlighter.MAX_LINE / piece.length());
      String code = (line + "\n").repeat(CodeHighlighter.MAX_CODE / CodeHighlighter.MAX_LINE - 1);
      String html =
          assertTimeoutPreemptively(
              Duration.ofSeconds(30), () -> html(language, code + "x"), language + " " + piece);
      assertThat(html).contains("language-");
    }
  }

  @Test
  void highlightingNeedsNoDisplay() throws Exception {
    ProcessBuilder java =
        new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            WithoutDisplay.class.getName());
    java.environment().remove("DISPLAY");
    Process process = java.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("<span class=\"tok-keyword\">class</span>");
  }

  /** What a server without a display does. */
  static final class WithoutDisplay {
    public static void main(String[] arguments) {
      System.out.println(new Markup().render("```java\nclass A {}\n```").html());
    }
  }
}
