package org.parley.ops.demo;

import java.util.Map;
import java.util.NoSuchElementException;
import org.parley.ops.ingest.Byline;

/** The demo's members by their handles. */
record DemoPeople(Map<String, Long> ids) {

  long id(String name) {
    Long id = ids.get(name);
    if (id == null) {
      throw new NoSuchElementException("The demo has no member " + name);
    }
    return id;
  }

  Long idOrNull(String name) {
    return name == null ? null : id(name);
  }

  Byline byline(String name) {
    return Byline.of(id(name));
  }
}
