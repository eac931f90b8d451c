package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** From the names that a text mentions to the members behind them, and back. */
@ApplicationScoped
class MemberNames {

  @Inject Jdbi jdbi;

  /** The handle of a member. */
  String of(long memberId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select name from member where id = :id")
                .bind("id", memberId)
                .mapTo(String.class)
                .one());
  }

  List<Long> ids(List<String> names) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from member where name = any(:names)")
                .bindArray("names", String.class, names.toArray())
                .mapTo(Long.class)
                .list());
  }
}
