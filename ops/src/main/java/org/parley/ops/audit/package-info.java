/** Checks of the log of who kept order how. */
package org.parley.ops.audit;
