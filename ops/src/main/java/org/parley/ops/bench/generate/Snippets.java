package org.parley.ops.bench.generate;

import java.util.ArrayList;
import java.util.List;
import org.parley.community.markup.Markup;

/** The blocks that are no plain paragraphs: code in some languages, lists, quotes. */
final class Snippets {

  private static final int OF_EACH = 24;

  private static final List<String> SHAPES =
      List.of(
          """
          ```java
          public int $a(List<String> $b) {
            // $c the $d
            return $b.isEmpty() ? 0 : $b.size() * $n;
          }
          ```""",
          """
          ```python
          def $a($b, $c=$n):
              for $d in $b:
                  print("$e", $d)
          ```""",
          """
          ```sql
          select $a, count(*) from $b where $c = '$d' group by $a limit $n;
          ```""",
          """
          ```yaml
          $a:
            $b: $n
            $c: "$d $e"
          ```""",
          """
          ```
          ERROR $n: $a $b failed
          caused by $c in $d
          ```""",
          """
          - $a $b $c
          - $d the $e
          - $b or $d""",
          """
          1. $a the $b
          2. $c $d
          3. $e""",
          """
          > $a the $b $c and $d $e""",
          """
          See [$a $b](https://docs.example.org/$a/$b) and <https://status.example.org/$c>.""");

  private final List<Snippet> all = new ArrayList<>();

  Snippets(Vocabulary vocabulary, Dice dice) {
    var markup = new Markup();
    for (String shape : SHAPES) {
      for (int i = 0; i < OF_EACH; i++) {
        all.add(Snippet.of(fill(shape, vocabulary, dice), markup, vocabulary));
      }
    }
  }

  private static String fill(String shape, Vocabulary vocabulary, Dice dice) {
    String filled = shape.replace("$n", Integer.toString(2 + dice.below(9_000)));
    for (String gap : List.of("$a", "$b", "$c", "$d", "$e")) {
      int word = EnglishWords.common() + dice.below(2_000);
      filled = filled.replace(gap, vocabulary.text(word));
    }
    return filled;
  }

  Snippet draw(Dice dice) {
    return all.get(dice.below(all.size()));
  }
}
