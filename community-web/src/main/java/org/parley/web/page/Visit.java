package org.parley.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.parley.web.route.Address;

/** Where the reader is, and where a page sends them next. */
@Named
@RequestScoped
public class Visit {

  @Inject HttpServletRequest request;

  /** The path and query that the browser shows. */
  public String getAddress() {
    return Address.of(request);
  }

  /** Whether the page shown is under this path, for the navigation. */
  public boolean isAt(String path) {
    return getAddress().equals(path) || getAddress().startsWith(path + "?");
  }

  /** Whether something was sent, and not just an address opened. */
  public boolean isSending() {
    return request.getMethod().equals("POST");
  }

  /** The sign-in page, which leads back here. */
  public String getSignIn() {
    return "/sign-in?return=" + URLEncoder.encode(getAddress(), StandardCharsets.UTF_8);
  }

  /** Ends this request with a redirect to a path of this site. */
  public void goTo(String path) {
    if (!Address.isLocal(path)) {
      throw new IllegalArgumentException("Not a path of this site: " + path);
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().redirect(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends this request with a lasting redirect, for an address that has a better form. */
  public void moveTo(String path) {
    if (!Address.isLocal(path)) {
      throw new IllegalArgumentException("Not a path of this site: " + path);
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    external.setResponseStatus(301);
    external.setResponseHeader("Location", path);
    faces.responseComplete();
  }

  /** Sends a visitor to sign in, and back here afterwards. */
  public void signInFirst() {
    goTo(getSignIn());
  }
}
