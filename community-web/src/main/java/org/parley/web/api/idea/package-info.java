/** Ideas, the support for them, how far they are, and the roadmap. */
package org.parley.web.api.idea;
