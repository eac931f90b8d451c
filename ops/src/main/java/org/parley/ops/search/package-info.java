/** {@code parley search}: how well search finds, measured, and whether its index is whole. */
package org.parley.ops.search;
