package org.parley.community.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The Markdown that members write: CommonMark with the tables, strikethrough, bare links and task
 * lists of GitHub. Its HTML is not yet safe. Hostile input is bounded in depth, in cells and in
 * repeated link targets.
 */
final class MarkdownDialect {

  /** Deeper nesting is read as text; nobody can follow it on a page anyway. */
  private static final int MAX_NESTING = 50;

  /** One wide header row fills every short row up to its width: 50 kB would make 50 M cells. */
  private static final int MAX_TABLE_CELLS = 20_000;

  private final List<Extension> withoutTables =
      List.of(
          StrikethroughExtension.create(),
          AutolinkExtension.create(),
          TaskListItemsExtension.create());
  private final List<Extension> withTables = new ArrayList<>(withoutTables);
  private final Parser parser;
  private final Parser parserWithoutTables;
  private final HtmlRenderer renderer;

  MarkdownDialect() {
    withTables.add(TablesExtension.builder().maxCells(MAX_TABLE_CELLS).build());
    parser = parser(withTables);
    parserWithoutTables = parser(withoutTables);
    renderer =
        HtmlRenderer.builder()
            .extensions(withTables)
            .nodeRendererFactory(RawHtmlRenderer::new)
            .attributeProviderFactory(context -> MarkdownDialect::markTask)
            .build();
  }

  String toHtml(String markdown) {
    Node document = parse(markdown);
    document.accept(LinkBudget.forSource(markdown));
    return renderer.render(document);
  }

  private Node parse(String markdown) {
    try {
      return parser.parse(markdown);
    } catch (IllegalArgumentException tooManyCells) {
      return parserWithoutTables.parse(markdown);
    }
  }

  private static Parser parser(List<Extension> extensions) {
    return Parser.builder()
        .extensions(extensions)
        .maxOpenBlockParsers(MAX_NESTING)
        .maxInlineNesting(MAX_NESTING)
        .build();
  }

  private static void markTask(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof ListItem && node.getFirstChild() instanceof TaskListItemMarker) {
      attributes.put("class", "task-list-item");
    }
  }
}
