/** Bulk actions over the API. */
package org.parley.web.api.bulk;
