package org.parley.web.facelet;

import jakarta.el.ValueExpression;
import jakarta.faces.component.ContextCallback;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Shows its children once for each item. A tree serves one request at a time, so it has the item.
 */
final class Repeat extends PlainComponent {

  private final ValueExpression value;
  private Object item;
  private RepeatStatus status;

  Repeat(ValueExpression value) {
    this.value = value;
  }

  Object item() {
    return item;
  }

  RepeatStatus status() {
    return status;
  }

  @Override
  public void encodeAll(FacesContext context) throws IOException {
    Object outerItem = item;
    RepeatStatus outerStatus = status;
    try {
      Iterator<?> items = items(value.getValue(context.getELContext())).iterator();
      for (int index = 0; items.hasNext(); index++) {
        item = items.next();
        status = new RepeatStatus(index, index == 0, !items.hasNext());
        encodeAllChildren(context);
      }
    } finally {
      // nothing of a request outlives it
      item = outerItem;
      status = outerStatus;
    }
  }

  /** Outside of showing it there is no item that a condition could be about. */
  @Override
  public void processDecodes(FacesContext context) {
    // nothing in it takes input
  }

  @Override
  public void processValidators(FacesContext context) {
    // nothing in it takes input
  }

  @Override
  public void processUpdates(FacesContext context) {
    // nothing in it takes input
  }

  @Override
  public boolean visitTree(VisitContext context, VisitCallback callback) {
    return false;
  }

  @Override
  public boolean invokeOnComponent(FacesContext context, String id, ContextCallback callback) {
    return false;
  }

  private static Iterable<?> items(Object value) {
    if (value == null) {
      return List.of();
    } else if (value instanceof Iterable<?> items) {
      return items;
    } else if (value instanceof Map<?, ?> map) {
      return map.entrySet();
    } else if (value instanceof Object[] array) {
      return Arrays.asList(array);
    }
    throw new IllegalArgumentException("Cannot be repeated: " + value.getClass());
  }
}
