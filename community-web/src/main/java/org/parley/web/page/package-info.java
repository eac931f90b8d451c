/** What all pages share: texts, times, messages, and what is kept while somebody signs in. */
package org.parley.web.page;
