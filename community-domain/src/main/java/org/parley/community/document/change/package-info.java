/** Changes of a text as values: applied, put together, moved past each other, merged. */
package org.parley.community.document.change;
