/** The agents' workspace: follow-ups with their clocks, and the replies that agents reuse. */
package org.parley.web.work;
