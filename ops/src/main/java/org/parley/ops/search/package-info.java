/** {@code parley search}: how well search finds, measured. */
package org.parley.ops.search;
