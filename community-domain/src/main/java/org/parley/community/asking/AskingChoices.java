package org.parley.community.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;

/** Members who do not want to be asked. */
@ApplicationScoped
public class AskingChoices {

  @Inject EntityManager em;

  boolean isAskable(long memberId) {
    return em.createNativeQuery("select 1 from expert_unasked where member_id = ?")
        .setParameter(1, memberId)
        .getResultList()
        .isEmpty();
  }

  void welcome(long memberId) {
    em.createNativeQuery("delete from expert_unasked where member_id = ?")
        .setParameter(1, memberId)
        .executeUpdate();
  }

  void refuse(long memberId, Instant now) {
    em.createNativeQuery(
            "insert into expert_unasked (member_id, since) values (?, ?) on conflict do nothing")
        .setParameter(1, memberId)
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
  }
}
