/** The search cluster as an operator names it. */
package org.parley.ops.cluster;
