package org.parley.community.personaldata;

/** Where something stands in a text: UTF-16 units, the end not included. */
record Span(int start, int end) {

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
