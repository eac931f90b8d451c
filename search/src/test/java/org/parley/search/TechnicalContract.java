package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are more than letters are found as they are typed, and by their parts. */
public abstract class TechnicalContract extends IndexContract {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          E-1042                      | It shows E-1042 at night
          e-1042                      | (E-1042): what is it?
          1042                        | It shows E-1042 at night
          E-1042                      | It shows E 1042 at night
          0x80070057                  | Setup fails with 0x80070057.
          foo_bar                     | Set foo_bar=1 in the file
          bar                         | Set foo_bar=1 in the file
          foo                         | call foo_bar() twice
          camelCase                   | The field camelCase is null
          camelcase                   | The field camelCase is null
          case                        | The field camelCase is null
          camel                       | the getCamelCases() method
          "camelCase"                 | The field camelCase is null
          v2.3.1                      | Since v2.3.1 it hums
          2.3.1                       | Since v2.3.1 it hums
          v2.3                        | Since v2.3.1 it hums
          v2.3.1                      | Since 2.3.1-rc1 it hums
          /etc/hosts                  | Look into /etc/hosts first
          hosts                       | Look into /etc/hosts.
          etc                         | Look into /etc/hosts.
          C:\\Temp                    | It is in C:\\Temp\\a.log, I think
          C:\\Temp                    | It is in C:\\Temp.
          temp                        | It is in C:\\Temp
          C++                         | I write C++, mostly
          c++                         | C++17 is new
          C#                          | Is there a C# client?
          .NET                        | A .NET client
          node.js                     | A Node.js server
          node                        | A Node.js server
          std::vector                 | It is a std::vector of it
          vector                      | It is a std::vector of it
          max.muster@example.org      | write to max.muster@example.org.
          muster                      | write to max.muster@example.org.
          example.org                 | write to max.muster@example.org.
          https://example.org/a-b?c=1 | See https://example.org/a-b?c=1.
          example.org                 | See https://example.org/a-b?c=1
          docs                        | See www.example.org/docs/
          192.168.0.1                 | The router is 192.168.0.1
          192.168                     | The router is 192.168.0.1
          UTF-8                       | It is saved as UTF-8
          src/main/Foo.java           | The file src/main/Foo.java is empty
          "error E-1042"              | There is error E-1042 again
          __init__                    | in the method __init__ of it
          key                         | key=value;other
          """)
  void technicalWordIsFoundAsTypedAndByItsParts(String typed, String text) {
    index(question(1, "1", text), question(2, "2", "The garden fence is green"));

    assertThat(found(typed + " ")).containsExactly(1L);
    assertThat(marked(find(typed + " ").items().get(0).snippetSegments())).isNotEmpty();
  }

  @Test
  void marksMakeAnotherWord() {
    index(
        question(1, "1", "I write C++ every day"),
        question(2, "2", "I write C every day"),
        question(3, "3", "I write C# every day"),
        question(4, "4", "A fishing net"),
        question(5, "5", "A .NET client"));

    assertThat(found("C++ ")).containsExactly(1L);
    assertThat(found("c ")).containsExactly(2L);
    assertThat(found("C# ")).containsExactly(3L);
    assertThat(found(".NET ")).containsExactly(5L);
    assertThat(found("net ").get(0)).isEqualTo(4L);
  }

  @Test
  void asTypedComesFirst() {
    index(
        question(1, "1", "The bar of the foo is long and thin"),
        question(2, "2", "Set foo_bar to it"),
        question(3, "3", "foo bar"));

    assertThat(found("foo_bar ")).containsExactly(2L, 3L);
  }

  @Test
  void beginningOfATechnicalWordFindsIt() {
    index(question(1, "1", "Set max_connections higher"), question(2, "2", "See /etc/hosts"));

    assertThat(found("max_conn")).containsExactly(1L);
    assertThat(found("/etc/ho")).containsExactly(2L);
  }

  @Test
  void ordinaryMarksMakeNothingTechnical() {
    index(question(1, "1", "Heat-pump and/or boiler (2.5kW), e.g. mine:the old one"));

    assertThat(found("\"heat pump\"")).containsExactly(1L);
    assertThat(found("heat-pump ")).containsExactly(1L);
    assertThat(found("boiler mine ")).containsExactly(1L);
    assertThat(found("2.5kw ")).containsExactly(1L);
  }
}
