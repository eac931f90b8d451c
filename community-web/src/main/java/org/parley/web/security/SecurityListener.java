package org.parley.web.security;

import jakarta.servlet.ServletContext;
import org.apache.shiro.web.env.DefaultWebEnvironment;
import org.apache.shiro.web.env.EnvironmentLoaderListener;
import org.apache.shiro.web.env.WebEnvironment;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;

/** Sets Shiro up: one realm, the server's own sessions, and nobody is remembered without one. */
public class SecurityListener extends EnvironmentLoaderListener {

  @Override
  protected WebEnvironment createEnvironment(ServletContext servletContext) {
    DefaultWebSecurityManager manager = new DefaultWebSecurityManager(new MemberRealm());
    manager.setRememberMeManager(null);
    DefaultWebEnvironment environment = new DefaultWebEnvironment();
    environment.setServletContext(servletContext);
    environment.setWebSecurityManager(manager);
    return environment;
  }
}
