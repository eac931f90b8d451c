package org.parley.community.member;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * Members who share the key to some space, such as the customers of one product. Its name is part
 * of addresses and never changes.
 */
@Entity
@Table(name = "member_group")
public class MemberGroup {

  private static final int LONGEST_TITLE = 80;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_group_seq")
  @SequenceGenerator(name = "member_group_seq", sequenceName = "member_group_seq")
  private Long id;

  private String name;
  private String title;

  protected MemberGroup() {}

  public MemberGroup(MemberName name, String title) {
    this.name = name.value();
    this.title = PlainLine.required("title", title, LONGEST_TITLE);
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }
}
