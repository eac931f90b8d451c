package org.parley.community.document.life;

import org.jdbi.v3.core.statement.SqlStatement;
import org.parley.community.space.Visibility;

/**
 * {@link org.parley.community.document.DocumentPolicy#mayWrite} for SQL: who may write in a
 * document and open its draft. Readers of what is published go by {@link Visibility} alone and
 * never come near a draft.
 */
public final class DraftSight {

  /** SQL condition on {@code document d}. */
  public static final String OPENS =
      """
      ((d.space_id = any(:visibleSpaces) or d.space_id = any(:ownSpaces))
       and (d.author_id = :actorId or :staff
            or exists (select 1 from document_editor e
                       where e.document_id = d.id and e.member_id = :actorId)))\
      """;

  private DraftSight() {}

  /** Binds the parameters of the condition above. */
  public static <S extends SqlStatement<S>> S bind(Visibility visibility, S statement) {
    return visibility.bind(statement).bind("staff", visibility.actor().isStaff());
  }
}
