package org.parley.web.member;

/** What somebody types to get an account; kept while the page is shown again, but the password. */
abstract class NewcomerForm {

  private String name = "";
  private String displayName = "";
  private String email = "";
  private String password = "";

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  /** A password is never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  String password() {
    return password;
  }
}
