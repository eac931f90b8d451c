package org.parley.community.markup;

import java.util.List;

/**
 * Splits the code of one block into coloured runs, line by line from its first to its last. It
 * remembers an open comment or string from line to line, so it serves one block and one thread.
 */
interface CodeTokenizer {

  /** The runs of a line without its line break; together they are exactly the line. */
  List<Run> line(String line);

  /** A piece of code and the class it is shown with; empty for none. */
  record Run(String cssClass, String text) {}
}
