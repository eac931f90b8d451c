package org.parley.web.http;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import org.parley.community.setting.Place;

/** The session cookie goes with links from elsewhere but not with writes, and over TLS only. */
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setAttribute("SameSite", "Lax");
    cookie.setSecure("https".equals(Place.ofSystem().url().getScheme()));
  }
}
