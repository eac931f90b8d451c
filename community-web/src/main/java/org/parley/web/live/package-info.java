/** The channel to open pages: who listens, what they watch, and how they are told. */
package org.parley.web.live;
