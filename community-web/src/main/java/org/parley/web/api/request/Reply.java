package org.parley.web.api.request;

/**
 * What a POST is answered with.
 *
 * @param location the absolute address of what was made, null when nothing was
 * @param entity the body, a record
 */
public record Reply(int status, String location, Object entity) {

  public static Reply created(String location, Object entity) {
    return new Reply(201, location, entity);
  }

  public static Reply ok(Object entity) {
    return new Reply(200, null, entity);
  }
}
