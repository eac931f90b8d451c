package org.parley.web.page;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.community.problem.TooManyAttempts;
import org.parley.web.route.Address;

/** A problem that a page does not handle itself becomes the error page of its kind. */
final class ProblemPages extends ExceptionHandlerWrapper {

  ProblemPages(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
    while (queued.hasNext()) {
      Throwable thrown = queued.next().getContext().getException();
      if (thrown instanceof ViewExpiredException) {
        queued.remove();
        showAgain();
      } else if (problem(thrown) instanceof Problem problem) {
        queued.remove();
        answer(problem);
      }
    }
    getWrapped().handle();
  }

  /** A form of a page that the server has forgotten: the page is shown anew. */
  private static void showAgain() {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces
          .getExternalContext()
          .redirect(Address.of((HttpServletRequest) faces.getExternalContext().getRequest()));
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  private static Throwable problem(Throwable thrown) {
    Throwable cause = thrown;
    while (cause != null && !(cause instanceof Problem)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static void answer(Problem problem) {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().responseSendError(status(problem), null);
    } catch (IOException e) {
      throw new FacesException(e);
    }
    faces.responseComplete();
  }

  private static int status(Problem problem) {
    if (problem instanceof NotFound) {
      return 404;
    } else if (problem instanceof NotAllowed) {
      return 403;
    } else if (problem instanceof Conflict) {
      return 409;
    } else if (problem instanceof TooManyAttempts) {
      return 429;
    } else if (problem instanceof Invalid) {
      return 400;
    }
    throw new IllegalArgumentException(problem);
  }
}
