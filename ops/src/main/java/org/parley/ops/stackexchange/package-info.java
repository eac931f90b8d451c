/** Brings a whole Stack Exchange community here, from the dump of it that the site publishes. */
package org.parley.ops.stackexchange;
