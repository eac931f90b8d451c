package org.parley.community.blog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A row of articles under one title. Administrators open those of the company and of spaces and
 * name who writes in them; a member with the right opens their own, in which nobody else writes.
 */
@Entity
@Table(name = "blog")
public class Blog {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "blog_seq")
  @SequenceGenerator(name = "blog_seq", sequenceName = "blog_seq")
  private Long id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private BlogKind kind;

  private String slug;
  private String title;
  private String description;

  @Column(name = "space_id")
  private Long spaceId;

  @Column(name = "owner_id")
  private Long ownerId;

  @Column(name = "opened_at")
  private Instant openedAt;

  protected Blog() {}

  private Blog(BlogKind kind, BlogForm form, Long spaceId, Instant now) {
    this.kind = kind;
    this.openedAt = now;
    describe(form, spaceId);
  }

  static Blog ofCompany(BlogForm form, long spaceId, Instant now) {
    return new Blog(BlogKind.COMPANY, form, spaceId, now);
  }

  static Blog ofSpace(BlogForm form, long spaceId, Instant now) {
    return new Blog(BlogKind.SPACE, form, spaceId, now);
  }

  static Blog ofMember(BlogForm form, long spaceId, long ownerId, Instant now) {
    Blog blog = new Blog(BlogKind.MEMBER, form, spaceId, now);
    blog.ownerId = ownerId;
    return blog;
  }

  final void describe(BlogForm form, Long newSpaceId) {
    slug = form.slug();
    title = form.title();
    description = form.description();
    spaceId = newSpaceId;
  }

  public Long id() {
    return id;
  }

  public BlogKind kind() {
    return kind;
  }

  String slug() {
    return slug;
  }

  Long spaceId() {
    return spaceId;
  }

  Long ownerId() {
    return ownerId;
  }
}
