/** What customers write about more than before, as a page, and how those posts sound. */
package org.parley.web.trend;
