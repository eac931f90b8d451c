package org.parley.community.tag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.parley.community.markup.RenderedText;

/**
 * A word that threads are found by, with a description of when to use it. Staff makes tags; members
 * choose among them.
 */
@Entity
@Table(name = "tag")
public class Tag {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tag_seq")
  @SequenceGenerator(name = "tag_seq", sequenceName = "tag_seq")
  private Long id;

  @Version private long version;

  private String name;
  private String description = "";

  @Column(name = "description_html")
  private String descriptionHtml = "";

  protected Tag() {}

  Tag(String name) {
    this.name = name;
  }

  void describe(String markdown, RenderedText text) {
    description = markdown;
    descriptionHtml = text.html();
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }
}
