package org.parley.web.page;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ProblemPages} in front of the server's own handling of exceptions. */
public class ProblemPagesFactory extends ExceptionHandlerFactory {

  public ProblemPagesFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new ProblemPages(getWrapped().getExceptionHandler());
  }
}
