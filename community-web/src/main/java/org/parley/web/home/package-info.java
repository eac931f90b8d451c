/** The community's front page, and what stands beside its lists. */
package org.parley.web.home;
