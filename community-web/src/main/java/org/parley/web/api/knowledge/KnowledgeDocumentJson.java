package org.parley.web.api.knowledge;

import java.time.Instant;
import java.util.List;
import org.parley.community.document.knowledge.KnowledgeRow;
import org.parley.community.setting.Place;

/** A published document in the knowledge base. */
public record KnowledgeDocumentJson(
    long id,
    long threadId,
    String title,
    String url,
    String excerpt,
    String space,
    List<String> tags,
    long views,
    int helpful,
    int unhelpful,
    Instant publishedAt,
    Instant reviewedAt) {

  static KnowledgeDocumentJson of(KnowledgeRow row, Place place) {
    return new KnowledgeDocumentJson(
        row.documentId(),
        row.threadId(),
        row.title(),
        place.link(row.path()),
        row.excerpt(),
        row.space().slug(),
        row.tags(),
        row.viewCount(),
        row.helpful(),
        row.unhelpful(),
        row.publishedAt(),
        row.reviewedAt());
  }
}
