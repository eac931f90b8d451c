/** Pages of visitors, kept whole: what everybody is shown is made once. */
package org.parley.web.cache;
