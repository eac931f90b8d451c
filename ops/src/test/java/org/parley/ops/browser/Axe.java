package org.parley.ops.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds on a page as it is shown now. Its script is put in once for each page, and runs in
 * it: its own builder opens another page for each look, which takes longer than the looking.
 */
final class Axe {

  private static final String RUN =
      """
      async () => {
        const found = await axe.run({ resultTypes: ["violations"] });
        return found.violations
          .filter(rule => rule.impact === "serious" || rule.impact === "critical")
          .map(rule => rule.id + ": " + rule.nodes[0].html);
      }\
      """;

  private Axe() {}

  /** The rules that are broken seriously, each with an element that breaks it. */
  @SuppressWarnings("unchecked")
  static List<String> seriousOn(Page page) {
    if (page.evaluate("typeof axe").equals("undefined")) {
      // more than an expression: its own value is nothing that could be handed over
      page.evaluate(AxeBuilder.getAxeScript() + "; 0");
    }
    return (List<String>) page.evaluate(RUN);
  }
}
