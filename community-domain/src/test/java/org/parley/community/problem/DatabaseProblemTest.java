package org.parley.community.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseProblemTest {

  @Test
  void whatTwoWritersDidToEachOtherIsAConflict() {
    assertThat(codeBehind(new OptimisticLockException())).isEqualTo("request.conflict");
    for (String state : new String[] {"23505", "40001", "40P01", "55P03"}) {
      assertThat(codeBehind(new SQLException("", state))).isEqualTo("request.conflict");
    }
  }

  @Test
  void whatNoColumnHoldsIsInvalid() {
    assertThat(codeBehind(new SQLException("", "22021"))).isEqualTo("request.unreadable");
    assertThat(codeBehind(new SQLException("", "22008"))).isEqualTo("request.unreadable");
  }

  @Test
  void aProblemStaysWhatItIs() {
    assertThat(codeBehind(new Conflict("thread.closed"))).isEqualTo("thread.closed");
  }

  @Test
  void everythingElseIsAFailure() {
    assertThat(DatabaseProblem.behind(new IllegalStateException())).isEmpty();
    assertThat(DatabaseProblem.behind(new SQLException("", "08006"))).isEmpty();
    assertThat(DatabaseProblem.behind(new SQLException("without a state"))).isEmpty();
  }

  private static String codeBehind(Exception cause) {
    return DatabaseProblem.behind(new IllegalStateException(new RuntimeException(cause)))
        .orElseThrow()
        .code();
  }
}
