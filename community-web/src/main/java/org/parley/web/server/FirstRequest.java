package org.parley.web.server;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Tells that the server answers. */
@WebListener
public class FirstRequest implements ServletRequestListener {

  @Inject Serving serving;

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    serving.begin();
  }
}
