package org.parley.community.space;

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

/**
 * A room of the community with its own rule of who may read it. Administrators make, describe,
 * colour and order spaces; one that holds threads cannot be removed.
 */
@Entity
@Table(name = "space")
public class Space {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "space_seq")
  @SequenceGenerator(name = "space_seq", sequenceName = "space_seq")
  private Long id;

  @Version private long version;

  private String slug;
  private String name;
  private String description;
  private String color;
  private int position;

  @Enumerated(EnumType.STRING)
  private SpaceAccess access;

  @Column(name = "group_id")
  private Long groupId;

  protected Space() {}

  Space(SpaceForm form, Long groupId) {
    this.slug = form.slug();
    this.position = form.position();
    describe(form, groupId);
  }

  final void describe(SpaceForm form, Long newGroupId) {
    if ((form.access() == SpaceAccess.GROUP) != (newGroupId != null)) {
      throw new IllegalArgumentException("A space has a group if and only if access is by group");
    }
    slug = form.slug();
    name = form.name();
    description = form.description();
    color = form.color();
    position = form.position();
    access = form.access();
    groupId = newGroupId;
  }

  public Long id() {
    return id;
  }

  public String slug() {
    return slug;
  }
}
