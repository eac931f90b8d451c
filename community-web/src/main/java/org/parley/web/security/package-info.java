/** Who somebody is: the only package that knows Shiro. */
package org.parley.web.security;
