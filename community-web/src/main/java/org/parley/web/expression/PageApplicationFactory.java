package org.parley.web.expression;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;

/** Has the expressions of pages made by {@link PageApplication}. */
public final class PageApplicationFactory extends ApplicationFactory {

  private volatile Application application;

  public PageApplicationFactory(ApplicationFactory wrapped) {
    super(wrapped);
  }

  @Override
  public Application getApplication() {
    if (application == null) {
      application = new PageApplication(getWrapped().getApplication());
    }
    return application;
  }

  @Override
  public void setApplication(Application application) {
    this.application = null;
    getWrapped().setApplication(application);
  }
}
