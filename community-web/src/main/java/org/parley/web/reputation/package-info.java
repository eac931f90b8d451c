/** Pages about reputation, trust levels and privileges. */
package org.parley.web.reputation;
