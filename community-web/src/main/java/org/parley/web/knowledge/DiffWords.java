package org.parley.web.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.parley.community.markup.DiffRow;
import org.parley.community.markup.Segment;

/** How a comparison is drawn. */
@Named
@ApplicationScoped
public class DiffWords {

  public boolean isAdded(Segment segment) {
    return segment.kind() == Segment.Kind.ADDED;
  }

  public boolean isRemoved(Segment segment) {
    return segment.kind() == Segment.Kind.REMOVED;
  }

  public boolean isSame(Segment segment) {
    return segment.kind() == Segment.Kind.SAME;
  }

  /** The class of a row: narrow screens show what is the same once. */
  public String kind(DiffRow row) {
    if (row.isSkipped()) {
      return "diff-skip";
    }
    return row.isSame() ? "diff-same" : "diff-change";
  }
}
