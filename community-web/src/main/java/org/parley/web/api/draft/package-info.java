/** What the member who asks is writing. */
package org.parley.web.api.draft;
