/** Pages of ideas: lists, the roadmap, and what an idea's thread shows beyond other threads. */
package org.parley.web.idea;
